import type { PrimitiveName } from "../model/prose.js";

/** How JSON carries the primitive types (OData JSON Format 4.01, section 7.1); a stream is never part of JSON. */
export const primitiveTexts: Readonly<Record<PrimitiveName, string>> = {
  "Edm.String": "string",
  "Edm.Boolean": "boolean",
  "Edm.Byte": "number",
  "Edm.SByte": "number",
  "Edm.Int16": "number",
  "Edm.Int32": "number",
  "Edm.Int64": "number",
  "Edm.Single": "number",
  "Edm.Double": "number",
  "Edm.Decimal": "number",
  "Edm.DateTimeOffset": "string",
  "Edm.Date": "string",
  "Edm.TimeOfDay": "string",
  "Edm.Duration": "string",
  "Edm.Guid": "string",
  "Edm.Binary": "string",
  "Edm.Stream": "unknown",
  Json: "unknown",
};
