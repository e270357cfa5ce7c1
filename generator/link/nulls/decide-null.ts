import type { NullHabits } from "../../dialects/null-habits.js";
import type { Nullability } from "../../model/conventions.js";
import type { PrimitiveName } from "../../model/prose.js";
import type { NullEvidence, Property, TypeDefinition, TypeRef } from "../../model/type.js";
import type { ShownNulls } from "./shown-nulls.js";

/** What decides beside the property itself. */
export interface NullBasis {
  readonly nullability: Nullability;
  readonly habits: NullHabits;
  readonly shown: ShownNulls;
  readonly types: ReadonlyMap<string, TypeDefinition>;
  /** Names of the keys of the type that has the property, of its own and of inherited ones. */
  readonly keys: readonly string[];
  /** The product that the page is about which documents the property. */
  readonly product: string | undefined;
}

/**
 * A property with the answer to whether it may be null. What its page says counts, then what an example shows, then the
 * habit of the docs; where that is OData's, a key or a collection is never null, whatever its page says.
 */
export const decideNull = (property: Property, basis: NullBasis): Property => {
  const never = neverNull(property, basis);
  const isSaid = property.nullableBy === "page";
  switch (basis.nullability) {
    case "documented":
      if (isSaid) return property;
      return never === undefined && basis.shown.has(property) ? nullable(property, "example") : property;
    case "odata":
      if (never !== undefined) return { ...property, nullable: false, nullableBy: never };
      if (isSaid) return property;
      if (basis.shown.has(property)) return nullable(property, "example");
      if (isAnnotation(property)) return property;
      if (isAlwaysThere(property.type, basis)) return { ...property, nullable: false, nullableBy: "product" };
      return { ...property, nullable: true };
  }
};

const nullable = (property: Property, nullableBy: NullEvidence): Property => ({
  ...property,
  nullable: true,
  nullableBy,
});

/** The protocol gives meaning to the names with `@` (OData JSON Format 4.01, section 4.6), and the habit of pages none. */
const isAnnotation = ({ name }: Property): boolean => name.includes("@");

const neverNull = ({ name, type }: Property, { habits, keys }: NullBasis): "key" | "collection" | undefined => {
  if (isCollection(type)) return "collection";
  return habits.keys.includes(name) || keys.includes(name) ? "key" : undefined;
};

const isCollection = (type: TypeRef): boolean =>
  type.kind === "collection" || (type.kind === "union" && type.of.every(isCollection));

const isAlwaysThere = (type: TypeRef, { habits, shown, types, product }: NullBasis): boolean =>
  product !== undefined && isPlainValue(type, types) && shown.valuesWithoutNull(product) >= habits.convincingValues;

/** What has no empty value of its own, as text has one. */
const isPlainValue = (type: TypeRef, types: NullBasis["types"]): boolean =>
  type.kind === "enum" ||
  (type.kind === "primitive" && plainValues.has(type.name)) ||
  (type.kind === "named" && types.get(type.name)?.kind === "enum");

const plainValues: ReadonlySet<PrimitiveName> = new Set([
  "Edm.Boolean",
  "Edm.Int16",
  "Edm.Int32",
  "Edm.Int64",
  "Edm.Single",
  "Edm.Double",
  "Edm.Decimal",
  "Edm.DateTimeOffset",
  "Edm.Date",
  "Edm.TimeOfDay",
  "Edm.Duration",
  "Edm.Guid",
  "Edm.Byte",
  "Edm.SByte",
]);
