import type { JsonObject, JsonValue } from "./schema-types.js";

/** Whether a JSON value is an array. */
export const isArray = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

/** Whether a JSON value is an object. */
export const isObject = (value: JsonValue): value is JsonObject =>
  typeof value === "object" && value !== null && !isArray(value);

/** A value as JSON carries it: members that are `undefined` are gone. */
export const toJson = (value: unknown): JsonValue | undefined => {
  if (value === undefined) return undefined;
  const json: JsonValue = JSON.parse(JSON.stringify(value));
  return json;
};
