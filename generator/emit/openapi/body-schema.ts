import type { RequestBody } from "../../model/operation.js";
import type { Property, StructuredType } from "../../model/type.js";
import type { HttpMethod } from "../../model/message.js";
import type { Hierarchy } from "../../api/hierarchy.js";
import { isEntity } from "../../api/keys.js";
import { propertiesOf } from "../../api/properties.js";
import type { OptionValues } from "../target.js";
import { objectSchema, schemaOf } from "./property-schema.js";
import type { Schema } from "./schema-object.js";
import { unlessEmpty } from "./unless-empty.js";

interface SchemaContext {
  readonly hierarchy: Hierarchy;
  readonly options: OptionValues;
}

/** Schema of what is sent: the type, with what the operation's page adds to it. */
export const bodySchema = (body: RequestBody, method: HttpMethod, { hierarchy, options }: SchemaContext): Schema => {
  const schema = schemaOf(body.type, options);
  const type = body.type.kind === "named" ? hierarchy.types.get(body.type.name) : undefined;
  if (type?.kind !== "structured") return schema;
  const all = propertiesOf(type.name, hierarchy);
  const { properties = {} } = objectSchema(propertiesBeside(all, body), options);
  const stated = body.properties.length === 0 && creates(method, type, hierarchy) ? all : body.properties;
  const required = stated.filter((property) => isStated(property) && !property.readOnly).map(({ name }) => name);
  const added = { properties: unlessEmpty(properties), required: unlessEmpty(required) };
  if (added.properties === undefined && added.required === undefined) return schema;
  return { allOf: [schema, { type: "object", ...added }] };
};

const isStated = ({ required, requiredOnCreate }: Property): boolean => required || requiredOnCreate === true;

/** Rows of the page's own table that the type does not have. */
const propertiesBeside = (all: readonly Property[], body: RequestBody): readonly Property[] => {
  const known = new Set(all.map(({ name }) => name));
  return body.properties.filter(({ name }) => !known.has(name));
};

/** A new entity needs what its type requires; the schema of the type cannot say so, as it serves changes and answers too. */
const creates = (method: HttpMethod, type: StructuredType, hierarchy: Hierarchy): boolean =>
  method === "POST" && isEntity(type, hierarchy);
