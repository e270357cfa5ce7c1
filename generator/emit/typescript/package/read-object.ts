/** An object of a JSON document. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The object that a JSON document holds; `undefined` where the text is no JSON, or holds something else. */
export const readObject = (text: string): JsonObject | undefined => {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/** Whether a value of a JSON document is an object, and no list. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
