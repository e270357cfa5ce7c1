import type { Atlas } from "../../../api/atlas.js";
import type { ApiModel } from "../../../model/api.js";
import type { EmittedFile } from "../../../model/emitted.js";
import type { NamePlan } from "../names/name-plan.js";
import { keyText } from "../layout/key-text.js";
import { bracketed, member, plain } from "../layout/layout.js";
import { stringRecord } from "../layout/string-record.js";
import { stringText } from "../layout/string-text.js";
import { mainNamespace } from "../names/type-names.js";
import { type GuardedType, guardedTypes } from "./guarded-types.js";

/** `guards.ts`: a guard for each type that stands above or below others, printed as prettier would, by hand. */
export const emitGuards = (atlas: Atlas, plan: NamePlan): EmittedFile => {
  const types = guardedTypes(atlas, plan);
  return { path: "guards.ts", text: `${importsText(types)}${interfaceText(types)}${constantText(atlas.api, types)}` };
};

const importsText = ({ length }: readonly GuardedType[]): string =>
  [
    'import { createGuards } from "./runtime/guards.js";\n',
    ...(length === 0 ? [] : ['import type { Guard } from "./runtime/guards.js";\n']),
    ...(length === 0 ? [] : ['import type * as types from "./types/index.js";\n']),
  ].join("");

const interfaceText = (types: readonly GuardedType[]): string => {
  const lines = types.map(({ guard, type }) => `  readonly ${keyText(guard)}: Guard<types.${type}>;\n`);
  return `
/** A guard for each type that has a base or derived types. A value of a derived type is one of its base too. */
export interface Guards {${lines.length === 0 ? "" : "\n"}${lines.join("")}}
`;
};

const constantText = ({ types: all }: ApiModel, types: readonly GuardedType[]): string => {
  const main = mainNamespace(all);
  const namespace = main === "" ? "" : `${main}.`;
  const bases = types.flatMap(({ guard, base }) => (base === undefined ? [] : [[guard, base] as const]));
  const others = types.filter(({ guard, name }) => name !== namespace + guard);
  const facts = [
    member("namespace", plain(stringText(namespace))),
    member("bases", stringRecord(bases)),
    member("names", stringRecord(others.map(({ guard, name }) => [guard, name] as const))),
  ];
  const object = bracketed("{}", facts, "expanded").at({ indent: 0, column: 0 });
  return `
/**
 * Tells of which type a value is by its \`@odata.type\`, as in \`values.filter(is.${types[0]?.guard ?? "name"})\`.
 * Services send that where a type has derived ones; a value without it is of no type, whatever it was declared to be.
 */
export const is: Guards = /* @__PURE__ */ createGuards<Guards>(${object});
`;
};
