import type { Hierarchy } from "../../api/hierarchy.js";
import { isEntity } from "../../api/keys.js";
import { propertiesOf } from "../../api/properties.js";
import { isStream } from "../../api/type-parts.js";
import type { HttpMethod } from "../../model/message.js";
import type { Operation, RequestBody } from "../../model/operation.js";
import type { Property, StructuredType } from "../../model/type.js";
import { contentOf, hasBody, mediaTypeOf } from "./content.js";
import { unlessEmpty, type MediaType, type RequestBodyObject } from "./document.js";
import type { OptionValues } from "../target.js";
import { objectSchema, schemaOf } from "./property-schema.js";
import type { Schema } from "./schema-object.js";

/** What the operation is sent: by its pages, or by their examples alone; nothing where neither shows a body. */
export const requestBodyOf = (
  operation: Operation,
  hierarchy: Hierarchy,
  options: OptionValues,
): RequestBodyObject | undefined => {
  const { requestBody, examples } = operation;
  if (requestBody === undefined && !examples.some(({ request }) => hasBody(request.body))) return undefined;
  const messages = examples.map((example) => {
    const { headers, body } = example.request;
    return { example, side: "request" as const, headers, body, origin: example.origin };
  });
  return {
    description: unlessEmpty(requestBody?.description ?? ""),
    required: requestBody?.required || undefined,
    content: contentOf(declaredContent(operation, hierarchy, options), messages),
  };
};

const declaredContent = (
  { method, requestBody }: Operation,
  hierarchy: Hierarchy,
  options: OptionValues,
): ReadonlyMap<string, MediaType> => {
  if (requestBody === undefined) return new Map();
  const mediaType = mediaTypeOf(requestBody.contentType) ?? "application/json";
  const schema = isStream(requestBody.type) ? undefined : bodySchema({ method, body: requestBody }, hierarchy, options);
  return new Map([[mediaType, schema === undefined ? {} : { schema }]]);
};

interface MethodBody {
  readonly method: HttpMethod;
  readonly body: RequestBody;
}

/** Schema of what is sent: the type, with what the operation's page adds to it. */
const bodySchema = ({ method, body }: MethodBody, hierarchy: Hierarchy, options: OptionValues): Schema => {
  const schema = schemaOf(body.type, options);
  const type = body.type.kind === "named" ? hierarchy.types.get(body.type.name) : undefined;
  if (type?.kind !== "structured") return schema;
  const all = propertiesOf(type.name, hierarchy);
  const { properties: further = {} } = objectSchema(propertiesBeside(all, body), options);
  const properties = { ...further, ...writableSchemas(all, body, options) };
  const rows = body.properties.length === 0 && creates(method, type, hierarchy) ? all : body.properties;
  const required = rows.filter((property) => isNeeded(property) && !property.readOnly).map(({ name }) => name);
  const added = { properties: unlessEmpty(properties), required: unlessEmpty(required) };
  if (added.properties === undefined && added.required === undefined) return schema;
  return { allOf: [schema, { type: "object", ...added }] };
};

const isNeeded = ({ required, requiredOnCreate }: Property): boolean => required || requiredOnCreate === true;

/** Rows of the page's own table that the type does not have. */
const propertiesBeside = (all: readonly Property[], body: RequestBody): readonly Property[] => {
  const known = new Set(all.map(({ name }) => name));
  return body.properties.filter(({ name }) => !known.has(name));
};

/** Properties that may be sent here, though the schema of the type has them as read-only. */
const writableSchemas = (
  all: readonly Property[],
  body: RequestBody,
  options: OptionValues,
): Readonly<Record<string, Schema>> => {
  const readOnly = new Set(all.filter((property) => property.readOnly).map(({ name }) => name));
  const writable = body.properties.filter((row) => !row.readOnly && readOnly.has(row.name));
  return Object.fromEntries(
    writable.map((row) => [row.name, { ...schemaOf(row.type, options), readOnly: false }] as const),
  );
};

/** A new entity needs what its type requires; the schema of the type cannot say so, as it serves changes and answers too. */
const creates = (method: HttpMethod, type: StructuredType, hierarchy: Hierarchy): boolean =>
  method === "POST" && isEntity(type, hierarchy);
