import type { TypeRef } from "../../model/type.js";
import type { JsonValue } from "../../model/json.js";
import { primitiveSchema } from "./primitive-schema.js";

/** The value that stands as text in a URL or header, as JSON of the parameter's type; the text itself where it is none. */
export const parameterValue = (text: string, type: TypeRef): JsonValue => {
  const kind = type.kind === "primitive" ? primitiveSchema(type.name).type : undefined;
  if (kind === "boolean" && (text === "true" || text === "false")) return text === "true";
  if ((kind === "integer" || kind === "number") && /^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  return text;
};
