import type { Atlas } from "../../../api/atlas.js";
import type { ApiModel } from "../../../model/api.js";
import type { Conventions } from "../../../model/conventions.js";
import type { Operation } from "../../../model/operation.js";
import type { EmittedFile } from "../../../model/emitted.js";
import type { NamePlan } from "../names/name-plan.js";
import type { ClientPlan } from "../plan-client.js";
import { propertyKey, stringLiteral } from "../code/quoting.js";
import { operationName } from "../names/operation-name.js";
import { isCallable } from "../../../api/is-callable.js";
import { accessText } from "./access-text.js";
import { plainBodiesSection, plainReadingSections, plainStepsText } from "./plain-readme.js";
import { readingSections } from "./readme-reading.js";

/** `README.md` of the client: how to use it, shown with calls that it has. */
export const emitClientReadme = ({ atlas, names }: ClientPlan): readonly EmittedFile[] => [
  { path: "README.md", text: `${sections(atlas, names).join("\n\n")}\n` },
];

const sections = (atlas: Atlas, plan: NamePlan): readonly string[] => [
  titleSection(atlas.api),
  callsSection(atlas.api, plan),
  ...(isPlain(atlas.api) ? plainReadingSections(atlas, plan) : readingSections(atlas, plan)),
  isPlain(atlas.api) ? plainBodiesSection : bodiesSection,
  errorsSection,
  optionsSection(atlas.api),
  undocumentedSection(atlas.api),
  ...permissionsSections(atlas.api, plan),
  contentsSection(atlas.api),
  branchesSection(atlas.api),
];

const isPlain = ({ conventions }: ApiModel): boolean => conventions.protocol === "none";

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
    ...creation(isPlain(api) ? [] : ["batch", "filters"], api),
    ...(calls.length === 0 ? [] : ["", ...calls]),
    "```",
    "",
    isPlain(api) ? plainStepsText : stepsText,
  ].join("\n");
};

const stepsText =
  'A segment of the path is a property. A value is a call: `.byId(…)` for an identifier, `.byPath(…)` for an address by path, `.by<Key>(…)` for an alternate key. A function takes its arguments as an object. `$ref`, `$value` and `$count` are `.ref`, `.value` and `.count`. Every collection has `.count`, and narrows to a type that is derived from its own by the full name of that, as in `["home.lamp"]`. A segment that is named like a method has `_` behind it, as in `.delete_`.';

/** Makes a client that is handed in these features. */
const creation = (features: readonly string[], { conventions }: ApiModel): readonly string[] => [
  `import { ${[...features, "createClient"].sort().join(", ")} } from "./index.js";`,
  "",
  `const client = createClient({ ${[authText(conventions), ...features].join(", ")} });`,
];

const authText = ({ apiKey }: Conventions): string =>
  apiKey === undefined ? "auth: () => token" : `auth: () => ({ ${propertyKey(apiKey)}: key })`;

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

const bodiesSection = [
  "## Bodies and content",
  "",
  'What is read-only is left out of bodies, what a create needs is required, and a `Date` may stand for a point in time. Text, bytes, streams and forms are sent as they are. `{ headers: ifMatch(value) }` changes a value only if it is as it was read, by its `@odata.etag`. Content that is no JSON comes as a `Blob`, or in the form that is asked for: `{ as: "text" }`, `"arrayBuffer"`, `"stream"`. `uploadFile(session, content, { client })` sends a large file in chunks through the `fetch` of the client, and goes on where it was interrupted. The content may be a stream of Node or of the platform; with its `size`, no more than a chunk of it is kept.',
  "",
  '`switch (value["@odata.type"])` narrows a value to the documented types, and so do the guards of `is`, which know what is derived from what.',
].join("\n");

const errorsSection = [
  "## Errors",
  "",
  "```ts",
  "try {",
  "  await call();",
  "} catch (error) {",
  "  if (isApiError(error, 404)) console.log(error.code, error.message, error.requestId);",
  "  else throw error;",
  "}",
  "```",
  "",
  "An answer that tells of a failure is an `ApiError`, none at all is a `NetworkError`, none in time is a `TimeoutError`, and malformed JSON is an `AnswerError`. Each of them names the call; `String(error)` tells method, URL, status, code and what the service says, and `message` is the last of these. `await call().withResponse()` gives the status, the headers and the `Response` beside the value.",
].join("\n");

const optionsSection = (api: ApiModel): string => {
  const { baseUrl } = api;
  return [
    "## Options",
    "",
    '- `auth` gives the bearer token, or a promise of it. It is asked again, once, with the answer of a request that was refused with 401. It may give headers in place of a token, as in `() => ({ "x-api-key": key })`, and a credential of `@azure/identity` does as well: it is asked for `scopes`, or for `.default` of the server.',
    "- `fetch` sends the requests in place of the global one.",
    `- \`baseUrl\` names the server; ${baseUrl === undefined ? "the docs name none, so it has to be given" : `the docs say <${baseUrl}>`}.`,
    "- `proxyOf` names the server behind `baseUrl` where that is a proxy: links of answers that begin with it go through the proxy too.",
    "- `headers` go with every request.",
    '- `retry` says what is repeated: three times by default, which `{ limit: 5 }` changes, when `Retry-After` allows, anything after 429, and what is idempotent after 503, 504 and a lost connection. `{ statuses: [408, 500, 502] }` adds statuses, `{ methods: ["POST"] }` methods, and `false` repeats nothing.',
    "- `timeout` is in milliseconds, for a call as a whole.",
    "- `middleware` stands around each request: `(request, next) => next(request)`. It does not see the token. `logging(console.log)` is one that tells of each request.",
    ...(isPlain(api) ? [] : [featuresText]),
    '- `operations` gives errors the page that documents the call: `import { operations } from "./operations.js"`.',
    "",
    "Each call takes `headers`, `query`, `signal`, `retry` and `timeout` too. `client.with({ headers, timeout })` is the same client with these for each of its calls. Where the docs name headers or parameters of a call, these, common headers and `x-…` compile, and a slip does not; `with` takes any header.",
  ].join("\n");
};

const featuresText =
  "- `batch` and `filters` are handed in, imported from the client, by who sends batches, or gives functions as `filter`: `createClient({ auth, batch, filters })`. A program without them does not carry them.";

const undocumentedSection = (api: ApiModel): string =>
  [
    "## What no page has",
    "",
    "```ts",
    `const thing = await client.request<{ id: string }>("POST", "/path/of/it${isPlain(api) ? "" : "?$select=id"}", { body: { name: "A" }${isPlain(api) ? "" : ", top: 5"} });`,
    "```",
    "",
    "`request` takes a method, a percent-encoded path or an URL of the same server, and the options of any call. Token, repeats, errors and `withResponse()` are those of any call; the type of the answer is what you know of it, and `unknown` otherwise.",
  ].join("\n");

/** Nothing where no page has a table of permissions. */
const permissionsSections = ({ operations }: ApiModel, { accesses }: NamePlan): readonly string[] => {
  const [operation] = sampleOperations(operations);
  if (operation === undefined || operations.every(({ permissions }) => permissions.length === 0)) return [];
  const steps = accesses.get(operation.id) ?? [];
  const verb = operation.method.toLowerCase();
  return [
    [
      "## Permissions",
      "",
      "```ts",
      'import { operations, requiredPermissions } from "./operations.js";',
      "",
      `console.log(operations[${stringLiteral(operationName(steps, operation.method))}].delegatedWork);`,
      `console.log(requiredPermissions(client${accessText(steps)}.${verb}));`,
      "```",
      "",
      'One of the scopes is enough, and the least privileged stands first; where it needs several together, they are `{ allOf: [ ] }`. `"notSupported"` is what the page says, `"notWritten"` that it says nothing. Of several pages the most general one speaks; `otherPages` has what the others say, each with its `title`. The file is large, and part of a program only where it is imported.',
    ].join("\n"),
  ];
};

const contentsSection = (api: ApiModel): string =>
  [
    "## Contents",
    "",
    "| path | what it is |",
    "| --- | --- |",
    "| `index.ts` | `createClient`, and every type |",
    "| `types/` | one file per type |",
    "| `builders/` | the interfaces that lead to the operations, a file per branch of the paths; bodies, parameters and answers, named after their pages |",
    "| `operations.ts` | the page and the permissions of each operation |",
    ...(isPlain(api) ? [] : ["| `guards.ts` | the guards of `is` |"]),
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
