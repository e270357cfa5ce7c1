import type { Parameter, RequestBody, Response } from "../../model/operation.js";
import type { Property, TypeRef } from "../../model/type.js";
import { groupBy } from "../../lists/group-by.js";
import type { LinkedTypes } from "../types/link-types.js";
import { mergeProperties } from "../types/properties.js";
import { unionOf } from "../types/resolve-type.js";

/** Parameters of several pages, each once by place and name; required where every page that names it says so. */
export const mergedParameters = (parameters: readonly Parameter[]): readonly Parameter[] =>
  [...groupBy(parameters, (parameter) => `${parameter.in} ${parameter.name.toLowerCase()}`).values()].flatMap(
    (same) => {
      const [first] = same;
      if (first === undefined) return [];
      const described = same.find(({ description }) => description !== "") ?? first;
      return [
        {
          ...first,
          description: described.description,
          type: described.type,
          required: same.every(({ required }) => required),
        },
      ];
    },
  );

/** Responses of several pages, one a status: its type is the union of what the pages say. */
export const mergedResponses = (responses: readonly Response[]): readonly Response[] =>
  [...groupBy(responses, ({ status }) => String(status)).values()]
    .flatMap((same) => {
      const [first] = same;
      if (first === undefined) return [];
      const typed = same.find(({ type }) => type !== undefined) ?? first;
      const types = same.flatMap(({ type }) => (type === undefined ? [] : [type]));
      return [types.length === 0 ? first : { ...typed, type: unionOfAnswers(types) }];
    })
    .sort((left, right) => left.status - right.status);

/** Collections stay one collection of the union of their elements, so that paging has one shape. */
const unionOfAnswers = (types: readonly TypeRef[]): TypeRef => {
  const elements = types.flatMap((type) => (type.kind === "collection" ? [type.of] : []));
  return elements.length === types.length ? { kind: "collection", of: unionOf(elements) } : unionOf(types);
};

/**
 * Request bodies of several pages, that of the general page first. The resource that the first of them names is what is
 * sent, where the others tell of parts of it or of types derived from it; else any of their types may be sent, and rows
 * count only where all mean one type.
 */
export const mergedBody = (
  bodies: readonly RequestBody[],
  { ancestorsOf }: Pick<LinkedTypes, "ancestorsOf">,
): RequestBody | undefined => {
  const [first, ...others] = bodies;
  if (first === undefined || others.length === 0) return first;
  const rows = mergedRows(bodies);
  const whole = bodies.map((body) => body.type).find(({ kind }) => kind === "named");
  const type =
    whole !== undefined && isWhole(whole, bodies, ancestorsOf)
      ? whole
      : bodies.every((body) => body.type.kind === "object")
        ? objectOf(rows)
        : unionOf(bodies.map((body) => body.type));
  return { ...first, type, properties: type.kind === "union" ? [] : rows };
};

const objectOf = (properties: readonly Property[]): TypeRef => ({ kind: "object", properties });

/** Whether a resource is all that is sent: the other bodies have rows without a type, or types derived from it. */
const isWhole = (type: TypeRef, bodies: readonly RequestBody[], ancestorsOf: LinkedTypes["ancestorsOf"]): boolean =>
  type.kind === "named" &&
  bodies.every(
    ({ type: other }) =>
      other.kind === "object" ||
      (other.kind === "named" && (other.name === type.name || ancestorsOf(other.name).includes(type.name))),
  );

/** The rows of all tables, each name once; required where the first page does, which is the general one. */
const mergedRows = (bodies: readonly RequestBody[]): readonly Property[] => {
  const general = new Set(
    bodies[0]?.properties.filter(({ required }) => required).map(({ name }) => name.toLowerCase()),
  );
  const rows = groupBy(
    bodies.flatMap(({ properties }) => properties),
    ({ name }) => name.toLowerCase(),
  );
  return [...rows.values()].flatMap((same) => {
    const [first, ...others] = same;
    if (first === undefined) return [];
    return [{ ...others.reduce(mergeProperties, first), required: general.has(first.name.toLowerCase()) }];
  });
};
