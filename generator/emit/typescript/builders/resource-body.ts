import type { Property, TypeRef } from "../../../model/type.js";
import type { HttpMethod } from "../../../model/message.js";
import { keyword, literalType, type TypeNode } from "../code/type-node.js";
import { intersectionOf, unionOf } from "../code/type-questions.js";
import { familyProperties } from "../../../api/properties.js";
import { isRequired } from "../types/property-member.js";
import { typeNodeOf } from "../types/type-node-of.js";
import type { BuilderContext } from "./builder-context.js";
import {
  type BuiltType,
  builtType,
  joinTypes,
  type MessagePlace,
  namedObject,
  sentType,
  wrapped,
} from "./built-type.js";

/** What a body is made of beside its type. */
export interface BodyParts {
  /** Rows of the page's own table. */
  readonly rows: readonly Property[];
  readonly place: MessagePlace;
  readonly method: HttpMethod;
}

/**
 * A resource as it is sent, with what the page's own table adds to it: properties that must be given, ones that may be
 * though the resource has them as read-only, and ones that the resource does not have.
 */
export const resourceBody = (
  type: TypeRef & { kind: "named" },
  { rows, place, method }: BodyParts,
  context: BuilderContext,
): BuiltType => {
  const family = familyProperties(type.name, context.hierarchy);
  const resource = builtType(typeNodeOf(type, context.naming));
  const known = new Set(family.map((property) => property.name));
  const own = ownPart(resource, { rows, family, method });
  const further = furtherPart(
    rows.filter((row) => !known.has(row.name)),
    place,
    context,
  );
  return joinTypes([own, ...further], intersectionOf);
};

interface TabledResource extends Pick<BodyParts, "rows" | "method"> {
  /** All properties of the resource and of what is derived from it. */
  readonly family: readonly Property[];
}

/** Where there is a table it decides what must be given, whatever the page of the resource requires. */
const ownPart = (resource: BuiltType, { rows, family, method }: TabledResource): BuiltType => {
  const known = rows.filter((row) => family.some((property) => property.name === row.name));
  const required = [...known.filter(isRequired), ...requiredByType({ rows, family, method })].map(({ name }) => name);
  const settable = known.filter((row) => isSettable(row, family)).map((row) => row.name);
  const optional = settable.filter((name) => !required.includes(name));
  if (required.length > 0 || optional.length > 0) return createBody(resource, required, optional);
  const isPartial = method === "PATCH" || (rows.length > 0 && family.some(isRequired));
  return isPartial ? wrapped("UpdateBody", resource) : sentType(resource);
};

/** What has to be given where the page of a create has no table: a page of the resource that speaks of creating requires it then. */
const requiredByType = ({ rows, family, method }: TabledResource): readonly Property[] => {
  const isCreated =
    method === "POST" && rows.length === 0 && family.some((property) => property.requiredOnCreate === true);
  return isCreated ? family.filter((property) => isRequired(property) || property.requiredOnCreate === true) : [];
};

/** The page of the operation speaks of the property without calling it read-only, which the resource's page does. */
const isSettable = (row: Property, family: readonly Property[]): boolean =>
  !row.readOnly && family.some(({ name, readOnly }) => name === row.name && readOnly);

const createBody = (resource: BuiltType, required: readonly string[], settable: readonly string[]): BuiltType =>
  wrapped("CreateBody", resource, ...(settable.length === 0 ? [required] : [required, settable]).map(namesType));

const namesType = (names: readonly string[]): TypeNode =>
  names.length === 0 ? keyword("never") : unionOf([...new Set(names)].sort().map(literalType));

/** Annotations need no declaration: any object may have them. */
const furtherPart = (rows: readonly Property[], place: MessagePlace, context: BuilderContext): readonly BuiltType[] => {
  const further = rows.filter((row) => !row.name.includes("@"));
  return further.length === 0 ? [] : [sentType(namedObject(further, rowsOf({ place }), context))];
};

/** What the interface of the rows of a page is named after: it is no body, but what the page says of one. */
export const rowsOf = ({
  place,
}: Pick<BodyParts, "place">): { readonly sort: string; readonly place: MessagePlace } => ({
  sort: "Properties",
  place,
});
