import type { TypeRef } from "../model/type.js";

/** What a type holds, collections and choices opened: `Collection(A or B)` holds A and B. */
export const partsOf = (type: TypeRef): readonly TypeRef[] => {
  switch (type.kind) {
    case "collection":
      return partsOf(type.of);
    case "union":
      return type.of.flatMap(partsOf);
    case "primitive":
    case "named":
    case "enum":
    case "object":
    case "unknown":
      return [type];
  }
};

/** Qualified names of the types that a type speaks of, in the properties of an object too. */
export const namesWithin = (type: TypeRef | undefined): ReadonlySet<string> =>
  new Set(type === undefined ? [] : namedParts(type));

/** Whether the values are bytes, which are no part of JSON (OData CSDL JSON 4.01, section 14.3). */
export const isStream = (type: TypeRef | undefined): boolean =>
  type?.kind === "primitive" && type.name === "Edm.Stream";

const namedParts = (type: TypeRef): readonly string[] =>
  partsOf(type).flatMap((part) => {
    if (part.kind === "named") return [part.name];
    return part.kind === "object" ? part.properties.flatMap((property) => namedParts(property.type)) : [];
  });
