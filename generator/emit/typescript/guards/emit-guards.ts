import type { ApiModel } from "../../../model/api.js";
import type { CodeFile, CodeStatement } from "../code/code-file.js";
import { type CallNode, call, entry, expandedObject, stringNode, stringRecord } from "../code/expression.js";
import type { CodeSymbol } from "../code/symbol.js";
import { type MemberNode, reference } from "../code/type-node.js";
import type { ClientPlan } from "../plan-client.js";
import { mainNamespace } from "../names/type-names.js";
import { type GuardedType, guardedTypes } from "./guarded-types.js";

/** `guards.ts`: a guard for each type that stands above or below others; nothing where values do not say of which type they are. */
export const emitGuards = ({ atlas, naming }: ClientPlan): readonly CodeFile[] => {
  if (naming.protocol === "none") return [];
  const types = guardedTypes(atlas, naming);
  return [{ path: "guards.ts", statements: [guardsInterface(types), guardsConstant(types, atlas.api)] }];
};

const guardsInterface = (types: readonly GuardedType[]): CodeStatement => ({
  kind: "interface",
  name: guardsSymbol.name,
  doc: "A guard for each type that has a base or derived types. A value of a derived type is one of its base too.",
  members: types.map(guardMember),
});

const guardMember = ({ guard, type }: GuardedType): MemberNode => ({
  kind: "property",
  name: guard,
  isReadonly: true,
  type: reference(
    { name: "Guard", path: guardsModule },
    reference({ name: type, path: "types/index", namespace: "types" }),
  ),
});

const guardsConstant = (types: readonly GuardedType[], { types: all }: ApiModel): CodeStatement => ({
  kind: "constant",
  name: "is",
  doc: [
    `Tells of which type a value is by its \`@odata.type\`, as in \`values.filter(is.${types[0]?.guard ?? "name"})\`.`,
    "Services send that where a type has derived ones; a value without it is of no type, whatever it was declared to be.",
  ].join("\n"),
  type: reference(guardsSymbol),
  value: createdGuards(types, mainNamespace(all)),
});

const createdGuards = (types: readonly GuardedType[], mainName: string): CallNode => {
  const namespace = mainName === "" ? "" : `${mainName}.`;
  const bases = types.flatMap(({ guard, base }) => (base === undefined ? [] : [[guard, base] as const]));
  const others = types.filter(({ guard, name }) => name !== namespace + guard);
  const facts = [
    entry("namespace", stringNode(namespace)),
    entry("bases", stringRecord(bases)),
    entry("names", stringRecord(others.map(({ guard, name }) => [guard, name] as const))),
  ];
  return {
    ...call({ name: "createGuards", path: guardsModule }, expandedObject(facts)),
    typeArguments: [reference(guardsSymbol)],
    isPure: true,
  };
};

const guardsModule = "runtime/guards";

/** Declared in the file itself. */
const guardsSymbol: CodeSymbol = { name: "Guards" };
