import type { ApiModel } from "../../model/api.js";
import type { NamePlan } from "../../model/names.js";
import { stringLiteral } from "../../text/quoting.js";
import type { TypeScriptFile } from "../declarations.js";

/** `index.ts`, the front door of the client: it makes a client, and exports every type. */
export const emitIndex = (api: ApiModel, plan: NamePlan): TypeScriptFile => ({
  path: "index.ts",
  imports: [
    { from: "./builders/client.js", names: ["Client"], typeOnly: true },
    { from: "./runtime/index.js", names: ["createRuntimeClient"], typeOnly: false },
    { from: "./runtime/index.js", names: ["ClientOptions"], typeOnly: true },
  ],
  declarations: [
    {
      kind: "const",
      name: "createClient",
      doc: "Makes a client; each call goes through the options given here.",
      value: `(options?: ClientOptions): Client => createRuntimeClient<Client>(${factsText(api, plan)}, options)`,
    },
    ...exports.map((text) => ({ kind: "statement", text }) as const),
  ],
});

const factsText = ({ baseUrl }: ApiModel, { alternateKeys }: NamePlan): string => {
  const facts = [
    ...(baseUrl === undefined ? [] : [`baseUrl: ${stringLiteral(baseUrl)}`]),
    ...(alternateKeys.length === 0 ? [] : [`alternateKeys: [${alternateKeys.map(stringLiteral).join(", ")}]`]),
  ];
  return `{ ${facts.join(", ")} }`;
};

const exports = [
  'export type { Client } from "./builders/client.js";',
  'export { ApiError, literal } from "./runtime/index.js";',
  'export type { ClientOptions, Collection, Fetch, Literal, QueryOptions, RequestOptions } from "./runtime/index.js";',
  'export type * from "./types/index.js";',
];
