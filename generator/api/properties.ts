import type { Property, StructuredType } from "../model/type.js";
import { descendantsOf, type Hierarchy, lineageOf } from "./hierarchy.js";

/** The properties that a type has, its own ones first, then inherited ones. */
export const propertiesOf = (type: string, hierarchy: Hierarchy): readonly Property[] =>
  lineageOf(type, hierarchy).flatMap(({ properties }) => properties);

/** The properties that values of a type may have: a value may be of any type that is derived from it. */
export const familyProperties = (type: string, hierarchy: Hierarchy): readonly Property[] => {
  const family = [type, ...descendantsOf(type, hierarchy)].flatMap((name) => lineageOf(name, hierarchy));
  return [...new Set(family)].flatMap(({ properties }) => properties);
};

/** Whether objects of the type may have properties that the docs do not give it. */
export const takesAnyProperty = ({ isOpen, certainty }: StructuredType): boolean => isOpen || certainty === "named";
