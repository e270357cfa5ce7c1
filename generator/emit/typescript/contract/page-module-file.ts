import type { ApiModel } from "../../../model/api.js";
import type { CodeFile } from "../code/code-file.js";
import { call, entry, type Expression, type NamedEntry, stringNode } from "../code/expression.js";
import { pageModule } from "./harness-symbol.js";

/** `contract/page.ts`: what every test file imports. */
export const pageModuleFile = ({ baseUrl }: ApiModel): CodeFile => ({
  path: `${pageModule}.ts`,
  statements: [
    { kind: "export", path: "contract/harness/marks", names: "all", isTypeOnly: false },
    {
      kind: "constant",
      name: "describePage",
      doc: "Describes the examples of a page; each of them becomes a test of the client.",
      value: call(
        { name: "describePages", path: "contract/harness/describe-pages" },
        { kind: "object", members: testedClient(baseUrl), isExpanded: true },
      ),
    },
  ],
});

/** A model without a server needs one for its tests. */
export const placeholderServer = "https://service.example";

const testedClient = (baseUrl: string | undefined): readonly NamedEntry[] => {
  const server = entry("baseUrl", stringNode(baseUrl ?? placeholderServer));
  const own = entry("retry", { kind: "boolean", value: false });
  const options: Expression = {
    kind: "object",
    members: [
      ...(baseUrl === undefined ? [server] : []),
      own,
      { kind: "spread", value: { kind: "name", name: "options" } },
    ],
  };
  const createClient: Expression = {
    kind: "arrow",
    parameters: [{ name: "options" }],
    body: call({ name: "createClient", path: "index" }, options),
  };
  return [server, entry("createClient", createClient)];
};
