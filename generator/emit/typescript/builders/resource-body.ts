import type { Property, TypeRef } from "../../../model/type.js";
import { stringLiteral } from "../code/quoting.js";
import { familyProperties } from "../../../api/properties.js";
import { isRequired } from "../types/property-member.js";
import { importsWithin, typeText } from "../types/type-text.js";
import type { BodyParts } from "./body-type.js";
import type { BuilderContext } from "./context.js";
import { fragment, joinFragments, runtimeName, type Fragment } from "./fragment.js";
import { objectFragment } from "./object-fragment.js";
import { sentType } from "./sent-type.js";

/**
 * A resource as it is sent, with what the page's own table adds to it: properties that must be given, ones that may be
 * though the resource has them as read-only, and ones that the resource does not have.
 */
export const resourceBody = (
  type: TypeRef & { kind: "named" },
  { rows, name, method }: BodyParts,
  context: BuilderContext,
): Fragment => {
  const family = familyProperties(type.name, context.hierarchy);
  const resource = fragment(typeText(type, context.naming), { imports: importsWithin(type, context.naming) });
  const known = new Set(family.map((property) => property.name));
  const own = ownPart(resource, { rows, family, method });
  const further = furtherPart(
    rows.filter((row) => !known.has(row.name)),
    name,
    context,
  );
  return joinFragments([own, ...further], (texts) => texts.join(" & "));
};

interface TabledResource extends Pick<BodyParts, "rows" | "method"> {
  /** All properties of the resource and of what is derived from it. */
  readonly family: readonly Property[];
}

/** Where there is a table it decides what must be given, whatever the page of the resource requires. */
const ownPart = (resource: Fragment, { rows, family, method }: TabledResource): Fragment => {
  const known = rows.filter((row) => family.some((property) => property.name === row.name));
  const required = [...known.filter(isRequired), ...requiredByType({ rows, family, method })].map(({ name }) => name);
  const settable = known.filter((row) => isSettable(row, family)).map((row) => row.name);
  const optional = settable.filter((name) => !required.includes(name));
  if (required.length > 0 || optional.length > 0) return createBody(resource, required, optional);
  const isPartial = method === "PATCH" || (rows.length > 0 && family.some(isRequired));
  return isPartial ? wrapped("UpdateBody", resource, []) : sentType(resource);
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

const createBody = (resource: Fragment, required: readonly string[], settable: readonly string[]): Fragment =>
  wrapped("CreateBody", resource, settable.length === 0 ? [union(required)] : [union(required), union(settable)]);

const union = (names: readonly string[]): string =>
  names.length === 0 ? "never" : [...new Set(names)].sort().map(stringLiteral).join(" | ");

const wrapped = (name: string, resource: Fragment, further: readonly string[]): Fragment => ({
  ...resource,
  text: `${name}<${[resource.text, ...further].join(", ")}>`,
  imports: [...resource.imports, runtimeName(name)],
});

/** Annotations need no declaration: any object may have them. */
const furtherPart = (rows: readonly Property[], name: string, context: BuilderContext): readonly Fragment[] => {
  const further = rows.filter((row) => !row.name.includes("@"));
  return further.length === 0 ? [] : [sentType(objectFragment(name, further, context))];
};
