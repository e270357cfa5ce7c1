import type { JsonValue } from "../model/json.js";

/** The value of a JSON text; `undefined` where it is none (`null` is a value). */
export const readStrictJson = (text: string): JsonValue | undefined => {
  try {
    const value: JsonValue = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
};
