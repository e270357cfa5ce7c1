import type { JsonValue } from "../schema/schema-types.js";

/** The value of a text in JSON; `undefined`, which is none, where the text can't be read. */
export const parseJson = (text: string): JsonValue | undefined => {
  try {
    const value: JsonValue = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
};

/** The value of a text in JSON; the text itself where it can't be read. */
export const jsonOrText = (text: string): JsonValue => {
  const value = parseJson(text);
  return value === undefined ? text : value;
};
