import type { StructuredType } from "../../../model/type.js";
import { stringLiteral } from "../code/quoting.js";
import type { Member } from "../code/declarations.js";
import { ancestorsOf } from "../../../api/hierarchy.js";
import type { ImportedName } from "../code/imports.js";
import type { AssignabilityContext } from "./is-assignable.js";

/** The member by which types know which names are relationships, inherited ones included; nothing where the type adds none. */
export const relationshipsMember = (type: StructuredType, context: AssignabilityContext): readonly Member[] => {
  if (!addsRelationships(type, context)) return [];
  const names = [type, ...ancestorsOf(type, context.hierarchy)].flatMap(relationshipNames);
  return [
    {
      kind: "property",
      name: "relationships",
      symbol: true,
      readonly: true,
      optional: true,
      type: `Names<${[...new Set(names)].sort().map(stringLiteral).join(" | ")}>`,
    },
  ];
};

/** What the member takes from the runtime. */
export const relationshipsImports = (type: StructuredType, context: AssignabilityContext): readonly ImportedName[] =>
  addsRelationships(type, context) ? ["Names", "relationships"].map((name) => ({ name, path: "runtime/index" })) : [];

const addsRelationships = (type: StructuredType, { hierarchy }: AssignabilityContext): boolean => {
  const inherited = new Set(ancestorsOf(type, hierarchy).flatMap(relationshipNames));
  return relationshipNames(type).some((name) => !inherited.has(name));
};

const relationshipNames = ({ properties }: StructuredType): readonly string[] =>
  properties.filter(({ isRelationship }) => isRelationship).map(({ name }) => name);
