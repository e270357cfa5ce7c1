import type { Parameter, RequestBody, Response } from "../../model/operation.js";
import type { Property, TypeRef } from "../../model/type.js";
import { groupBy } from "../../lists/group-by.js";
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

/** Request bodies of several pages: any of their types may be sent, and rows count only where all pages mean one type. */
export const mergedBody = (bodies: readonly RequestBody[]): RequestBody | undefined => {
  const [first, ...others] = bodies;
  if (first === undefined || others.length === 0) return first;
  const rows = mergedRows(bodies);
  const type: TypeRef = bodies.every((body) => body.type.kind === "object")
    ? { kind: "object", properties: rows }
    : unionOf(bodies.map((body) => body.type));
  return {
    ...first,
    type,
    properties: type.kind === "union" ? [] : rows,
    required: bodies.every(({ required }) => required),
  };
};

/** The rows of all tables, each name once; required where every page requires it. */
const mergedRows = (bodies: readonly RequestBody[]): readonly Property[] => {
  const rows = groupBy(
    bodies.flatMap(({ properties }) => properties),
    ({ name }) => name.toLowerCase(),
  );
  return [...rows.values()].flatMap((same) => {
    const [first, ...others] = same;
    if (first === undefined) return [];
    const required = same.length >= bodies.length && same.every((row) => row.required);
    return [{ ...others.reduce(mergeProperties, first), required }];
  });
};
