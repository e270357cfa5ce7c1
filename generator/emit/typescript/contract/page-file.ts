import type { CodeFile } from "../code/code-file.js";
import { call, stringNode } from "../code/expression.js";
import type { ClientPlan } from "../plan-client.js";
import { exampleCall } from "./example-call.js";
import { harnessSymbol, pageModule } from "./harness-symbol.js";
import type { PageExamples } from "./page-examples.js";

/** The test file of a page. */
export const pageFile = ({ page, path, examples }: PageExamples, client: ClientPlan): CodeFile => {
  const tests = examples.map(({ example, operation }) => exampleCall(example, operation, client));
  const describe = call(harnessSymbol("describePage"), stringNode(page), {
    kind: "arrow",
    parameters: [{ name: "example" }],
    body: tests,
  });
  return { path: `${path}.ts`, statements: [{ kind: "call", call: describe }], leadingModule: pageModule };
};
