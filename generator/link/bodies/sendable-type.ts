import { type Hierarchy, lineageOf } from "../../api/hierarchy.js";
import { byText } from "../../lists/group-by.js";
import type { Property, StructuredType } from "../../model/type.js";
import type { SentMembers } from "./sent-members.js";

/**
 * A type whose values stand within bodies as documented requests send them: who sends the whole makes its parts, so that
 * what one request gives another one may give too. What is inherited becomes the type's own: others of the family may differ.
 */
export const sendableType = (type: StructuredType, sent: SentMembers, hierarchy: Hierarchy): StructuredType => {
  const shown = sent.ofInner(type.name);
  if (shown.length === 0) return type;
  const isSent = ({ name, readOnly }: Property): boolean => readOnly && shown.some((names) => names.has(name));
  const isLeftOut = ({ name, required, requiredOnCreate }: Property): boolean =>
    (required || requiredOnCreate === true) && shown.some((names) => !names.has(name));
  const own = new Set(type.properties.map(({ name }) => name));
  const inherited = lineageOf(type.name, hierarchy)
    .slice(1)
    .flatMap(({ properties }) => properties)
    .filter((property) => !own.has(property.name) && isSent(property));
  const properties = [...type.properties, ...nearest(inherited)].map((property) => ({
    ...property,
    ...(isSent(property) && { readOnly: false }),
  }));
  return {
    ...type,
    properties: properties
      .map((property) => (isLeftOut(property) ? dispensable(property) : property))
      .sort((left, right) => byText(left.name, right.name)),
  };
};

/** The first of a name. */
const nearest = (properties: readonly Property[]): readonly Property[] => [
  ...new Map(properties.toReversed().map((property) => [property.name, property])).values(),
];

const dispensable = ({ requiredOnCreate: _ofCreate, ...property }: Property): Property => ({
  ...property,
  required: false,
});
