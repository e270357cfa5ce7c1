import type { ApiModel } from "../../../model/api.js";
import type { NamePlan } from "../names/name-plan.js";
import type { ClientPlan } from "../plan-client.js";
import { propertyKey, stringLiteral } from "../code/quoting.js";
import type { TypeScriptFile } from "../code/declarations.js";

/** `index.ts`, the front door of the client: it makes a client, and exports every type. */
export const emitIndex = ({ atlas, names }: ClientPlan): readonly TypeScriptFile[] => [
  {
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
        value: `(options) => createRuntimeClient(${factsText(atlas.api, names)}, options)`,
      },
      ...exports.map((text) => ({ kind: "statement", text }) as const),
    ],
  },
];

const factsText = ({ baseUrl }: ApiModel, { alternateKeys }: NamePlan): string => {
  const facts = [
    ...(baseUrl === undefined ? [] : [`baseUrl: ${stringLiteral(baseUrl)}`]),
    ...(alternateKeys.size === 0 ? [] : [`alternateKeys: { ${keyTexts(alternateKeys).join(", ")} }`]),
  ];
  return `{ ${facts.join(", ")} }`;
};

const keyTexts = (alternateKeys: NamePlan["alternateKeys"]): readonly string[] =>
  [...alternateKeys].map(([method, key]) => `${propertyKey(method)}: ${stringLiteral(key)}`);

const exports = [
  'export type { Client } from "./builders/client.js";',
  'export * from "./runtime/public.js";',
  'export { is } from "./guards.js";',
  'export type { Guards } from "./guards.js";',
  'export type * from "./types/index.js";',
];
