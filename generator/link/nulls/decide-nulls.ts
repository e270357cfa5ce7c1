import { type Hierarchy, hierarchyOf, lineageOf } from "../../api/hierarchy.js";
import { propertiesOf } from "../../api/properties.js";
import type { Dialect } from "../../dialects/dialect.js";
import type { Operation, RequestBody } from "../../model/operation.js";
import type { Page } from "../../model/page.js";
import type { Origin } from "../../model/source.js";
import type { Property, StructuredType, TypeDefinition, TypeRef } from "../../model/type.js";
import type { PairedExample } from "../examples/pair-examples.js";
import { decideNull, type NullBasis } from "./decide-null.js";
import { productOf } from "./product-of.js";
import { shownNulls } from "./shown-nulls.js";

/** Types and operations of one version, of which it is only known what pages say of null. */
export interface UndecidedNulls {
  readonly pages: readonly Page[];
  readonly types: readonly TypeDefinition[];
  readonly operations: readonly Operation[];
  readonly examples: readonly PairedExample[];
}

/** The same types and operations, where every property says whether it may be null. */
export const decideNulls = (
  { pages, types, operations, examples }: UndecidedNulls,
  { nulls: habits, behaviour }: Pick<Dialect, "nulls" | "behaviour">,
): Pick<UndecidedNulls, "types" | "operations"> => {
  const hierarchy = hierarchyOf(types);
  const products = new Map(pages.map((page) => [page.path, productOf(page, habits)]));
  const shown = shownNulls(examples, hierarchy.types, (page) => productOf(page, habits));
  const basisAt = (origin: Origin | undefined, type: string): NullBasis => ({
    nullability: behaviour.nullability,
    habits,
    shown,
    types: hierarchy.types,
    keys: lineageOf(type, hierarchy).flatMap(({ key }) => key ?? []),
    product: origin && products.get(origin.page),
  });
  const decided = types.map((type) => (type.kind === "enum" ? type : decideType(type, basisAt)));
  const after = hierarchyOf(decided);
  return {
    types: decided,
    operations: operations.map((operation) =>
      operation.requestBody === undefined
        ? operation
        : { ...operation, requestBody: decideBody(operation.requestBody, after, basisAt) },
    ),
  };
};

/** What decides for the properties of a type that the page of the origin documents. */
type BasisAt = (origin: Origin | undefined, type: string) => NullBasis;

const decideType = (type: StructuredType, basisAt: BasisAt): StructuredType => {
  const basis = basisAt(type.origins[0], type.name);
  return { ...type, properties: type.properties.map((property) => decideNull(property, basis)) };
};

/** A row that is silent of null means what the resource means by the property of that name. */
const decideBody = (body: RequestBody, hierarchy: Hierarchy, basisAt: BasisAt): RequestBody => {
  const resource = body.type.kind === "named" ? body.type.name : "";
  const known = new Map(
    propertiesOf(resource, hierarchy)
      .toReversed()
      .map((property) => [property.name, property]),
  );
  const decide = (row: Property): Property => {
    const same = row.nullableBy === undefined ? known.get(row.name) : undefined;
    if (same === undefined) return decideNull(row, basisAt(row.origin, resource));
    const { nullable, nullableBy } = same;
    return { ...row, nullable, ...(nullableBy !== undefined && { nullableBy }) };
  };
  return { ...body, type: decideWithin(body.type, decide), properties: body.properties.map(decide) };
};

const decideWithin = (type: TypeRef, decide: (row: Property) => Property): TypeRef => {
  switch (type.kind) {
    case "object":
      return { ...type, properties: type.properties.map(decide) };
    case "union":
      return { ...type, of: type.of.map((one) => decideWithin(one, decide)) };
    case "primitive":
    case "named":
    case "collection":
    case "enum":
    case "unknown":
      return type;
  }
};
