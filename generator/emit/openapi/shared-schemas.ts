import type { Protocol } from "../../model/conventions.js";
import type { ResponseObject } from "./document.js";
import { schemaPointer, type Schema } from "./schema-object.js";

/** Schemas that OData defines for every service; no page's type is in the namespace `odata`. */
export const sharedSchemas = (protocol: Protocol): Readonly<Record<string, Schema>> =>
  protocol === "odata" ? schemasOfOData : {};

const schemasOfOData: Readonly<Record<string, Schema>> = {
  "odata.page": {
    title: "page",
    description: "What stands around the values of a collection (OData JSON 4.01, section 4.5).",
    type: "object",
    properties: {
      "@odata.context": { type: "string" },
      "@odata.count": {
        type: "integer",
        format: "int64",
        description: "Number of all values, where $count asked for it.",
      },
      "@odata.nextLink": { type: "string", format: "uri", description: "URL of the next page; absent on the last." },
      "@odata.deltaLink": {
        type: "string",
        format: "uri",
        description: "URL that later gives what has changed since.",
      },
    },
  },
  "odata.error": {
    title: "error",
    description: "Why a request failed (OData JSON 4.01, section 21.1).",
    type: "object",
    properties: {
      error: {
        type: "object",
        properties: {
          code: { type: "string" },
          message: { type: "string" },
          innerError: { type: "object", additionalProperties: true },
        },
        required: ["code", "message"],
      },
    },
    required: ["error"],
  },
};

/** The answer to a request that failed. */
export const errorResponse = (protocol: Protocol): ResponseObject => ({
  description: "The request failed.",
  ...(protocol === "odata" && { content: { "application/json": { schema: { $ref: schemaPointer("odata.error") } } } }),
});

/** A page of a collection: its values, and what OData puts beside them. */
export const pageSchema = (items: Schema): Schema => ({
  allOf: [
    { $ref: schemaPointer("odata.page") },
    { type: "object", properties: { value: { type: "array", items } }, required: ["value"] },
  ],
});
