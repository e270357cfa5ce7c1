import { isStream } from "../../api/type-parts.js";
import type { Protocol } from "../../model/conventions.js";
import type { Response } from "../../model/operation.js";
import type { TypeRef } from "../../model/type.js";
import { mediaTypeOf } from "./content.js";
import type { MediaType } from "./document.js";
import type { OptionValues } from "../target.js";
import { schemaOf } from "./property-schema.js";
import type { Schema } from "./schema-object.js";
import { pageSchema } from "./shared-schemas.js";

/** What the schema of an answer depends on beside its type. */
export interface AnswerContext {
  readonly options: OptionValues;
  readonly protocol: Protocol;
}

/** What the answers of one status hold, by media type; several answers of one media type are a choice. */
export const answerContent = (
  responses: readonly Response[],
  context: AnswerContext,
): ReadonlyMap<string, MediaType> => {
  const choices = new Map<string, readonly Schema[]>();
  for (const { type, contentType } of responses) {
    if (type === undefined) continue;
    const mediaType = mediaTypeOf(contentType ?? "") ?? usualMediaType(type);
    choices.set(mediaType, [...(choices.get(mediaType) ?? []), ...answerSchemas(type, mediaType, context)]);
  }
  return new Map([...choices].map(([mediaType, schemas]) => [mediaType, oneOfThem(schemas)]));
};

const usualMediaType = (type: TypeRef): string => (isStream(type) ? "application/octet-stream" : "application/json");

/** In the JSON of OData, collections and bare values stand in the `value` of an object (OData JSON 4.01, sections 11 and 12). */
const answerSchemas = (type: TypeRef, mediaType: string, context: AnswerContext): readonly Schema[] => {
  // As a whole body, bytes have a media type and no schema (OpenAPI 3.1, section 4.8.14.2).
  if (isStream(type)) return mediaType.startsWith("text/") ? [{ type: "string" }] : [];
  if (type.kind === "union") return type.of.flatMap((choice) => answerSchemas(choice, mediaType, context));
  const { options, protocol } = context;
  if (protocol === "none") return [schemaOf(type, options)];
  if (type.kind === "collection") return [pageSchema(schemaOf(type.of, options))];
  const schema = schemaOf(type, options);
  const isBare = type.kind === "enum" || (type.kind === "primitive" && type.name !== "Json");
  return [isBare && mediaType === "application/json" ? { type: "object", properties: { value: schema } } : schema];
};

const oneOfThem = (schemas: readonly Schema[]): MediaType => {
  if (schemas.length === 0) return {};
  return { schema: schemas.length === 1 ? schemas[0] : { anyOf: schemas } };
};
