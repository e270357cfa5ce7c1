import type { TypeDefinition } from "../../../model/type.js";
import type { TypeName } from "../names/name-plan.js";
import type { ClientPlan } from "../plan-client.js";
import type { CodeFile } from "../code/code-file.js";
import { docComment } from "../code/doc-comment.js";
import { runtimeSymbol } from "../code/symbol.js";
import { literalType, reference, type TypeNode } from "../code/type-node.js";
import { unionOf } from "../code/type-questions.js";
import type { Family } from "../names/families.js";
import { plannedName, type TypeNaming } from "../names/type-naming.js";
import { enumAlias } from "./enum-alias.js";
import { interfaceOf } from "./interface-of.js";
import type { AssignabilityContext } from "./is-assignable.js";

/** One file per type, and `types/index.ts` that exports them all. */
export const emitTypes = ({ atlas, names, naming }: ClientPlan): readonly CodeFile[] => {
  const { api, hierarchy } = atlas;
  return [
    ...api.types.map((type) => typeFile(type, { naming, hierarchy })),
    ...[...naming.families.values()].map((family) => familyFile(family, naming)),
    registryFile([...names.types.values(), ...naming.families.values()]),
  ];
};

const typeFile = (type: TypeDefinition, context: AssignabilityContext): CodeFile => ({
  path: `${plannedName(type.name, context.naming).path}.ts`,
  statements: [type.kind === "enum" ? enumAlias(type, context.naming) : interfaceOf(type, context)],
});

const familyFile = (family: Family, naming: TypeNaming): CodeFile => {
  const [base] = family.members.map((name) => plannedName(name, naming));
  const doc = docComment({ paragraphs: [`${base?.name ?? ""}, or a type that is derived from it.`], see: [] });
  const type = unionOf(family.members.map((name) => familyPart(name, naming)));
  return { path: `${family.path}.ts`, statements: [{ kind: "alias", name: family.name, doc, type }] };
};

/** A type that others are derived from allows their names too, so that its own has to be told from theirs in the union. */
const familyPart = (name: string, naming: TypeNaming): TypeNode => {
  const type = reference(plannedName(name, naming));
  const isTold = naming.protocol === "odata" && naming.families.has(name);
  return isTold ? reference(runtimeSymbol("Exactly"), type, literalType(`#${name}`)) : type;
};

const registryFile = (names: readonly TypeName[]): CodeFile => {
  const sorted = [...names].sort((a, b) => (a.name < b.name ? -1 : 1));
  const exports = sorted.map(({ name, path }) => ({ kind: "export", path, names: [name], isTypeOnly: true }) as const);
  return { path: "types/index.ts", statements: exports.length === 0 ? [{ kind: "module" }] : exports };
};
