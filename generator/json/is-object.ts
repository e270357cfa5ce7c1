import type { JsonValue } from "../model/json.js";

/** Whether a value is an object of JSON: no list, and not `null`. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a JSON value is a list. */
export const isArray = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);
