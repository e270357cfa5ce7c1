import type { StructuredType } from "../../../model/type.js";
import { runtimeSymbol } from "../code/symbol.js";
import { literalType, type MemberNode, reference } from "../code/type-node.js";
import { unionOf } from "../code/type-questions.js";
import { ancestorsOf } from "../../../api/hierarchy.js";
import type { AssignabilityContext } from "./is-assignable.js";

/** The member by which types know which names are relationships, inherited ones included; nothing where the type adds none. */
export const relationshipsMember = (type: StructuredType, context: AssignabilityContext): readonly MemberNode[] => {
  if (!addsRelationships(type, context)) return [];
  const names = [type, ...ancestorsOf(type, context.hierarchy)].flatMap(relationshipNames);
  return [
    {
      kind: "property",
      name: runtimeSymbol("relationships"),
      isReadonly: true,
      isOptional: true,
      type: reference(runtimeSymbol("Names"), unionOf([...new Set(names)].sort().map(literalType))),
    },
  ];
};

const addsRelationships = (type: StructuredType, { hierarchy }: AssignabilityContext): boolean => {
  const inherited = new Set(ancestorsOf(type, hierarchy).flatMap(relationshipNames));
  return relationshipNames(type).some((name) => !inherited.has(name));
};

const relationshipNames = ({ properties }: StructuredType): readonly string[] =>
  properties.filter(({ isRelationship }) => isRelationship).map(({ name }) => name);
