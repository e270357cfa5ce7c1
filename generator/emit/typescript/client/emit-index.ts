import type { ApiModel } from "../../../model/api.js";
import type { NamePlan } from "../names/name-plan.js";
import { propertyKey, stringLiteral } from "../../../text/quoting.js";
import type { TypeScriptFile } from "../code/declarations.js";

/** `index.ts`, the front door of the client: it makes a client, and exports every type. */
export const emitIndex = (api: ApiModel, plan: NamePlan): TypeScriptFile => ({
  path: "index.ts",
  imports: [
    { from: "./builders/client.js", names: ["Client"], typeOnly: true },
    { from: "./runtime/index.js", names: ["createRuntimeClient"], typeOnly: false },
    { from: "./runtime/index.js", names: ["CreateClient"], typeOnly: true },
  ],
  declarations: [
    {
      kind: "const",
      name: "createClient",
      doc: "Makes a client; each call goes through the options given here.",
      type: "CreateClient<Client>",
      value: `(options) => createRuntimeClient(${factsText(api, plan)}, options)`,
    },
    ...exports.map((text) => ({ kind: "statement", text }) as const),
  ],
});

const factsText = ({ baseUrl }: ApiModel, { alternateKeys }: NamePlan): string => {
  const facts = [
    ...(baseUrl === undefined ? [] : [`baseUrl: ${stringLiteral(baseUrl)}`]),
    ...(alternateKeys.size === 0 ? [] : [`alternateKeys: { ${keyTexts(alternateKeys).join(", ")} }`]),
  ];
  return `{ ${facts.join(", ")} }`;
};

const keyTexts = (alternateKeys: NamePlan["alternateKeys"]): readonly string[] =>
  [...alternateKeys].map(([method, key]) => `${propertyKey(method)}: ${stringLiteral(key)}`);

const values = [
  ...["ApiError", "BatchError", "CallError", "NetworkError", "TimeoutError", "batch", "date", "duration", "filters"],
  ...["guid", "isApiError", "literal", "logging", "timeOfDay", "uploadFile"],
];

const types = [
  ...["Answer", "ApiCall", "BatchOptions", "BatchRequest", "BatchResult", "ClientOptions", "Collection", "Condition"],
  ...[
    "CreateBody",
    "DateOnly",
    "DateTimeOffset",
    "Duration",
    "Fetch",
    "FilterBuilder",
    "Guid",
    "HttpRequest",
    "Literal",
  ],
  ...["LogEvent", "Middleware", "QueryOptions", "RequestOptions", "RetryOptions", "Selected", "Sent", "TimeOfDay"],
  ...["TypedQuery", "UpdateBody", "UploadContent", "UploadOptions"],
];

const exports = [
  'export type { Client } from "./builders/client.js";',
  `export { ${values.join(", ")} } from "./runtime/index.js";`,
  `export type { ${types.join(", ")} } from "./runtime/index.js";`,
  'export { is } from "./guards.js";',
  'export type { Guards } from "./guards.js";',
  'export type { Guard } from "./runtime/guards.js";',
  'export type * from "./types/index.js";',
];
