import type { ApiModel } from "../../model/api.js";
import type { Operation } from "../../model/operation.js";
import type { EmittedFile } from "../../model/emitted.js";
import type { NamePlan } from "../../model/names.js";
import { isCallable } from "../plan/is-callable.js";
import { accessText } from "./access-text.js";

/** `README.md` of the client: how to use it, shown with calls that it has. */
export const emitClientReadme = (api: ApiModel, plan: NamePlan): EmittedFile => ({
  path: "README.md",
  text: `${[
    titleSection(api),
    callsSection(api, plan),
    optionsSection(api),
    errorsSection,
    contentsSection,
    branchesSection(api),
  ].join("\n\n")}\n`,
});

const titleSection = ({ version, types, operations, pages }: ApiModel): string =>
  [
    `# Client for ${version}`,
    "",
    `Made by docwright from ${pages.length} pages: ${types.length} types and ${operations.length} operations.`,
    "It is strict TypeScript without dependencies, and runs in Node 20 and later and in browsers. Edit the pages rather than these files.",
  ].join("\n");

const callsSection = (api: ApiModel, plan: NamePlan): string => {
  const calls = sampleOperations(api.operations).map((operation) => callText(operation, plan));
  return [
    "## Calls",
    "",
    "```ts",
    'import { createClient } from "./index.js";',
    "",
    "const client = createClient({ auth: () => token });",
    ...(calls.length === 0 ? [] : ["", ...calls]),
    "```",
    "",
    "A segment of the path is a property. A value is a call: `.byId(…)` for an identifier, `.byPath(…)` for an address by path, `.by<Key>(…)` for an alternate key. A function takes its arguments as an object. `$ref`, `$value` and `$count` are `.ref`, `.value` and `.count`. A segment that is named like a method has `_` behind it, as in `.delete_`.",
  ].join("\n");
};

/** One operation per verb, the shortest path first: readers see each kind of call once. */
const sampleOperations = (operations: readonly Operation[]): readonly Operation[] =>
  ["GET", "POST", "PATCH", "PUT", "DELETE"].flatMap((method) =>
    operations
      .filter((operation) => operation.method === method && isCallable(operation))
      .sort((a, b) => a.path.length - b.path.length || (a.template < b.template ? -1 : 1))
      .slice(0, 1),
  );

const callText = (operation: Operation, plan: NamePlan): string => {
  const body = operation.requestBody === undefined ? "" : "body";
  return `await client${accessText(plan.accesses.get(operation.id) ?? [])}.${operation.method.toLowerCase()}(${body});`;
};

const optionsSection = ({ baseUrl }: ApiModel): string =>
  [
    "## Options",
    "",
    "- `auth` gives the bearer token, or a promise of it, for each call.",
    "- `fetch` sends the requests in place of the global one.",
    `- \`baseUrl\` names the server; ${baseUrl === undefined ? "the docs name none, so it has to be given" : `the docs say <${baseUrl}>`}.`,
    "- `headers` go with every request.",
    "",
    "Each call takes `headers`, `signal` and `query`; a call that reads takes `select`, `filter`, `expand`, `orderby`, `top`, `skip`, `search` and `count` too.",
  ].join("\n");

const errorsSection = [
  "## Errors",
  "",
  "An answer that tells of a failure is thrown as an `ApiError`, with the status and the body of the answer.",
].join("\n");

const contentsSection = [
  "## Contents",
  "",
  "| path | what it is |",
  "| --- | --- |",
  "| `index.ts` | `createClient`, and every type |",
  "| `types/` | one file per type |",
  "| `builders/` | the interfaces that lead to the operations, a file per branch of the paths |",
  "| `runtime/` | the code behind the interfaces |",
  "| `contract/` | a test for each example of the pages |",
  "| `openapi.json` | the same API in OpenAPI 3.1 |",
  "| `model.json` | everything that was read, with its schema beside it |",
].join("\n");

const branchesSection = ({ operations }: ApiModel): string => {
  const counts = new Map<string, number>();
  for (const { path } of operations) {
    const [first] = path;
    const name = first?.kind === "literal" || first?.kind === "call" ? first.text : "";
    if (name !== "") counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => `| ${name} | ${count} |`);
  return ["## Branches", "", "| first segment | operations |", "| --- | --- |", ...rows].join("\n");
};
