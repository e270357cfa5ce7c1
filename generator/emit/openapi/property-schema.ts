import type { Property, TypeRef } from "../../model/type.js";
import { type OptionValues, sharedOptions } from "../target.js";
import { unlessEmpty } from "./document.js";
import { primitiveSchema } from "./primitive-schema.js";
import { deprecationOf, schemaPointer, type Schema, type SchemaType } from "./schema-object.js";

/** Schema of a property, with what its row says beside the type. */
export const propertySchema = (property: Property, options: OptionValues): Schema => {
  const schema = schemaOf(property.type, options);
  return {
    ...(property.nullable ? orNull(schema) : schema),
    description: unlessEmpty(property.description),
    readOnly: property.readOnly || undefined,
    "x-ms-navigationProperty": property.isRelationship || undefined,
    ...deprecationOf(property.deprecated),
  };
};

/** Schema of a value of a type. */
export const schemaOf = (type: TypeRef, options: OptionValues): Schema => {
  switch (type.kind) {
    case "primitive":
      return primitiveSchema(type.name);
    case "named":
      return { $ref: schemaPointer(type.name) };
    case "collection":
      return { type: "array", items: schemaOf(type.of, options) };
    case "enum":
      return enumSchema(type.members, options);
    case "union":
      return { anyOf: type.of.map((choice) => schemaOf(choice, options)) };
    case "object":
      return objectSchema(type.properties, options);
    case "unknown":
      return {};
  }
};

/** One of the values; open enumerations take other strings too, so that a value added later does not fail validation. */
export const enumSchema = (values: readonly string[], options: OptionValues): Schema => {
  if (values.length === 0) return { type: "string" };
  const closed: Schema = { type: "string", enum: values };
  return options.get(sharedOptions.closedEnums) ? closed : { anyOf: [closed, { type: "string" }] };
};

/** An object with these properties, the required ones named. */
export const objectSchema = (properties: readonly Property[], options: OptionValues): Schema => {
  const required = properties.filter((property) => property.required).map((property) => property.name);
  return {
    type: "object",
    properties: Object.fromEntries(properties.map((property) => [property.name, propertySchema(property, options)])),
    required: unlessEmpty(required),
  };
};

const orNull = (schema: Schema): Schema => {
  if (schema.anyOf !== undefined) return { ...schema, anyOf: [...schema.anyOf, { type: "null" }] };
  if (typeof schema.type === "string" && schema.enum === undefined) return { ...schema, type: [schema.type, "null"] };
  return Object.keys(schema).length === 0 ? { type: anyType } : { anyOf: [schema, { type: "null" }] };
};

/** Any value, null among them: a schema that says nothing means the same, but only validators know. */
const anyType: readonly SchemaType[] = ["array", "boolean", "null", "number", "object", "string"];
