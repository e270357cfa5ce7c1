import type { PrimitiveName } from "../../../model/prose.js";

/** The names of the runtime among the texts: strings that tell what they carry. */
export const carryingTexts: ReadonlySet<string> = new Set([
  "DateTimeOffset",
  "DateOnly",
  "TimeOfDay",
  "Duration",
  "Guid",
]);

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
  "Edm.DateTimeOffset": "DateTimeOffset",
  "Edm.Date": "DateOnly",
  "Edm.TimeOfDay": "TimeOfDay",
  "Edm.Duration": "Duration",
  "Edm.Guid": "Guid",
  "Edm.Binary": "string",
  "Edm.Stream": "unknown",
  Json: "unknown",
};
