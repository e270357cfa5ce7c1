import type { PrimitiveName } from "../../model/prose.js";
import type { Schema } from "./schema-object.js";

/** Schema of a value of an OData primitive type (formats: OpenAPI Format Registry; OData JSON 4.01, section 7.1). */
export const primitiveSchema = (name: PrimitiveName): Schema => schemas[name];

const schemas: Readonly<Record<PrimitiveName, Schema>> = {
  "Edm.String": { type: "string" },
  "Edm.Boolean": { type: "boolean" },
  "Edm.Byte": { type: "integer", format: "uint8" },
  "Edm.SByte": { type: "integer", format: "int8" },
  "Edm.Int16": { type: "integer", format: "int16" },
  "Edm.Int32": { type: "integer", format: "int32" },
  "Edm.Int64": { type: "integer", format: "int64" },
  "Edm.Single": { type: "number", format: "float" },
  "Edm.Double": { type: "number", format: "double" },
  "Edm.Decimal": { type: "number", format: "decimal" },
  "Edm.DateTimeOffset": { type: "string", format: "date-time" },
  "Edm.Date": { type: "string", format: "date" },
  "Edm.TimeOfDay": { type: "string", format: "time" },
  "Edm.Duration": { type: "string", format: "duration" },
  "Edm.Guid": { type: "string", format: "uuid" },
  "Edm.Binary": { type: "string", format: "byte", contentEncoding: "base64url" },
  "Edm.Stream": { type: "string", contentMediaType: "application/octet-stream" },
  Json: {},
};
