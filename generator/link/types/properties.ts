import type { Property, TypeRef } from "../../model/type.js";
import type { Marks, Page, PropertyRow } from "../../model/page.js";
import { groupBy } from "../../lists/group-by.js";
import type { Declaration } from "./declaration.js";
import type { TypeResolver } from "./resolve-type.js";

/** A property as its row says it. */
export const propertyOf = (row: PropertyRow, page: Page, resolver: TypeResolver): Property => ({
  name: row.name,
  type: resolver.resolve(row.type, page, row.values),
  description: row.description.text,
  isRelationship: row.table === "relationships",
  readOnly: row.marks.readOnly ?? false,
  required: row.marks.required ?? false,
  ...(row.marks.requiredOnCreate === true && { requiredOnCreate: true }),
  ...saidNullable(row.marks),
  ...(row.marks.deprecated !== undefined && { deprecated: row.marks.deprecated }),
  origin: row.origin,
});

/** What a row says of null, before examples and the habit of the docs are heard. */
export const saidNullable = ({ nullable }: Marks): Nullable =>
  nullable === undefined ? { nullable: false } : { nullable, nullableBy: "page" };

/** Whether a property may be null, and by what. */
type Nullable = Pick<Property, "nullable" | "nullableBy">;

/** The properties that all declarations of one type give together, each once, in the order of first appearance. */
export const mergedProperties = (declarations: readonly Declaration[], resolver: TypeResolver): readonly Property[] =>
  mergedRows(declarations.flatMap(({ page, rows }) => rows.map((row) => propertyOf(row, page, resolver))));

/** Each property once, in the order of first appearance: pages write a row twice, and disagree on letter case. */
export const mergedRows = (rows: readonly Property[]): readonly Property[] =>
  [...groupBy(rows, ({ name }) => name.toLowerCase()).values()].flatMap((same) => {
    const [first, ...others] = same;
    return first === undefined ? [] : [others.reduce(mergeProperties, first)];
  });

/** Two rows of one property: the surer type wins, and a mark counts wherever it is written. */
export const mergeProperties = (left: Property, right: Property): Property => {
  const [sure, other] = sureness(right.type) > sureness(left.type) ? [right, left] : [left, right];
  const deprecated = sure.deprecated ?? other.deprecated;
  return {
    ...sure,
    description: sure.description === "" ? other.description : sure.description,
    readOnly: sure.readOnly || other.readOnly,
    required: sure.required || other.required,
    ...((sure.requiredOnCreate === true || other.requiredOnCreate === true) && { requiredOnCreate: true }),
    ...mergedNullability(sure, other),
    ...(deprecated !== undefined && { deprecated }),
  };
};

/** What any row says is heard; one that allows null more than one that does not. */
const mergedNullability = (left: Property, right: Property): Nullable =>
  left.nullable || right.nullable
    ? { nullable: true, nullableBy: "page" }
    : left.nullableBy === undefined && right.nullableBy === undefined
      ? { nullable: false }
      : { nullable: false, nullableBy: "page" };

/** How much a type says: a name more than an inline enumeration, and that more than a primitive. */
export const sureness = (type: TypeRef): number => {
  switch (type.kind) {
    case "unknown":
      return 0;
    case "primitive":
      return type.name === "Json" ? 0 : 1;
    case "union":
    case "object":
      return 2;
    case "enum":
      return 3;
    case "named":
      return 4;
    case "collection":
      return sureness(type.of);
  }
};
