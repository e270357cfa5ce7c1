/** Any value that JSON can hold (RFC 8259). */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/** A JSON object; the order of its members is the order of the text. */
export interface JsonObject {
  readonly [member: string]: JsonValue;
}
