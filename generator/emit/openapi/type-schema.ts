import { splitName } from "../../api/split-name.js";
import type { Atlas } from "../../api/atlas.js";
import { pagesOf } from "../../api/section-link.js";
import type { EnumType, Property, StructuredType, TypeDefinition } from "../../model/type.js";
import { baseOf, descendantsOf, type Hierarchy } from "../../api/hierarchy.js";
import { isEntity } from "../../api/keys.js";
import { takesAnyProperty } from "../../api/properties.js";
import type { OptionValues } from "../target.js";
import { unlessEmpty } from "./document.js";
import { enumSchema, objectSchema } from "./property-schema.js";
import { deprecationOf, schemaPointer, type Schema } from "./schema-object.js";

/** The component schema of a type. */
export const typeSchema = (type: TypeDefinition, atlas: Atlas, options: OptionValues): Schema => ({
  title: splitName(type.name).short,
  description: descriptionOf(type),
  ...(type.kind === "enum" ? enumTypeSchema(type, options) : structuredTypeSchema(type, atlas, options)),
  ...deprecationOf(type.deprecated),
  "x-docs": pagesOf(type.origins),
  "x-docwright-certainty": type.certainty,
});

const descriptionOf = ({ description, certainty }: TypeDefinition): string | undefined =>
  certainty === "named" && description === "" ? "Pages name this type; none defines it." : unlessEmpty(description);

const enumTypeSchema = (type: EnumType, options: OptionValues): Schema => {
  const names = type.members.map((member) => member.name);
  const described = type.members.filter((member) => member.description !== "");
  const descriptions = Object.fromEntries(described.map((member) => [member.name, member.description]));
  return { ...enumSchema(names, options), "x-enumDescriptions": unlessEmpty(descriptions) };
};

/** Inheritance is `allOf` of the base and the own object (OpenAPI 3.1, section 4.8.24.4). */
const structuredTypeSchema = (type: StructuredType, atlas: Atlas, options: OptionValues): Schema => {
  const { hierarchy } = atlas;
  const own = ownSchema(type, atlas, options);
  const base = baseOf(type, hierarchy);
  return {
    ...(base === undefined ? own : { allOf: [{ $ref: schemaPointer(base.name) }, own] }),
    ...(isTold(atlas) && discriminatorOf(type, hierarchy)),
  };
};

/** Whether objects say of which type they are. */
const isTold = ({ api }: Atlas): boolean => api.conventions.protocol === "odata";

const ownSchema = (type: StructuredType, atlas: Atlas, options: OptionValues): Schema => {
  const { hierarchy } = atlas;
  const { properties, ...rest } = objectSchema(statedProperties(type, hierarchy), options);
  const typeName = isTold(atlas) ? typeNameSchema(type, hierarchy) : undefined;
  const named = typeName && { "@odata.type": { ...properties?.["@odata.type"], ...typeName } };
  return {
    ...rest,
    properties: { ...properties, ...named },
    additionalProperties: takesAnyProperty(type) || undefined,
    patternProperties: type.extensions && Object.fromEntries(type.extensions.map((names) => [patternOf(names), {}])),
  };
};

/** Names with `*` for any text as a regular expression. */
const patternOf = (names: string): string =>
  `^${names
    .split("*")
    .map((text) => text.replaceAll(/[\\^$.+?(){}[\]|]/g, "\\$&"))
    .join(".+")}$`;

/** The requiredness of an entity's property holds when it is created, not when it is changed or selected: request bodies say it. */
const statedProperties = (type: StructuredType, hierarchy: Hierarchy): readonly Property[] =>
  isEntity(type, hierarchy) ? type.properties.map((property) => ({ ...property, required: false })) : type.properties;

/** Constant where no page derives a type from it; nothing where the type stands alone. */
const typeNameSchema = (type: StructuredType, hierarchy: Hierarchy): Schema | undefined => {
  if (descendantsOf(type.name, hierarchy).length > 0) return { type: "string" };
  return baseOf(type, hierarchy) === undefined ? undefined : { type: "string", const: `#${type.name}` };
};

const discriminatorOf = (type: StructuredType, hierarchy: Hierarchy): Schema => {
  const descendants = descendantsOf(type.name, hierarchy);
  if (descendants.length === 0) return {};
  const concrete = [type.name, ...descendants].filter((name) => !isAbstract(hierarchy.types.get(name)));
  return {
    discriminator: {
      propertyName: "@odata.type",
      mapping: Object.fromEntries(concrete.map((name) => [`#${name}`, schemaPointer(name)])),
    },
  };
};

const isAbstract = (type: TypeDefinition | undefined): boolean => type?.kind === "structured" && type.isAbstract;
