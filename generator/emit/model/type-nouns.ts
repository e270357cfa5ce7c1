import type { EnumType, NullEvidence, Property, StructuredType, TypeRef } from "../../model/type.js";
import type { EnumMember } from "../../model/page.js";
import type { PrimitiveName } from "../../model/prose.js";
import { constant, flag, list, noun, oneWord, optional, record, text, type JsonSchema } from "./json-schema.js";

type TypeRefOfKind<Kind extends TypeRef["kind"]> = Extract<TypeRef, { readonly kind: Kind }>;

/** Schemas of the nouns that describe types, by name. */
export const typeNouns: Readonly<Record<string, JsonSchema>> = {
  TypeDefinition: { oneOf: [noun("StructuredType"), noun("EnumType")] },
  StructuredType: record<StructuredType>("An entity or complex type.", {
    kind: constant("structured"),
    name: text,
    base: optional(text),
    key: optional(text),
    isAbstract: flag,
    isOpen: flag,
    extensions: optional(list(text)),
    description: text,
    deprecated: optional(text),
    certainty: noun("Certainty"),
    properties: list(noun("Property")),
    origins: list(noun("Origin")),
  }),
  EnumType: record<EnumType>("An enumeration.", {
    kind: constant("enum"),
    name: text,
    description: text,
    deprecated: optional(text),
    certainty: noun("Certainty"),
    members: list(noun("EnumMember")),
    origins: list(noun("Origin")),
  }),
  EnumMember: record<EnumMember>("A value of an enumeration.", {
    name: text,
    value: optional(text),
    description: text,
    origin: noun("Origin"),
  }),
  Property: record<Property>("A property, or a relationship.", {
    name: text,
    type: noun("TypeRef"),
    description: text,
    isRelationship: flag,
    readOnly: flag,
    required: flag,
    requiredOnCreate: optional(flag),
    nullable: flag,
    nullableBy: optional(noun("NullEvidence")),
    deprecated: optional(text),
    origin: noun("Origin"),
  }),
  NullEvidence: oneWord<NullEvidence>({ page: true, example: true, key: true, collection: true, product: true }),
  TypeRef: {
    description: "What values are; a named one is the qualified name of a type of the model.",
    oneOf: [
      record<TypeRefOfKind<"primitive">>("A primitive type of OData.", {
        kind: constant("primitive"),
        name: noun("PrimitiveName"),
      }),
      record<TypeRefOfKind<"named">>("A type of the model.", { kind: constant("named"), name: text }),
      record<TypeRefOfKind<"collection">>("Many values.", { kind: constant("collection"), of: noun("TypeRef") }),
      record<TypeRefOfKind<"enum">>("Values without a name.", { kind: constant("enum"), members: list(text) }),
      record<TypeRefOfKind<"union">>("One of several types.", { kind: constant("union"), of: list(noun("TypeRef")) }),
      record<TypeRefOfKind<"object">>("An object without a name.", {
        kind: constant("object"),
        properties: list(noun("Property")),
      }),
      record<TypeRefOfKind<"unknown">>("Any value.", { kind: constant("unknown") }),
    ],
  },
  PrimitiveName: oneWord<PrimitiveName>({
    "Edm.String": true,
    "Edm.Boolean": true,
    "Edm.Int16": true,
    "Edm.Int32": true,
    "Edm.Int64": true,
    "Edm.Single": true,
    "Edm.Double": true,
    "Edm.Decimal": true,
    "Edm.DateTimeOffset": true,
    "Edm.Date": true,
    "Edm.TimeOfDay": true,
    "Edm.Duration": true,
    "Edm.Guid": true,
    "Edm.Binary": true,
    "Edm.Stream": true,
    "Edm.Byte": true,
    "Edm.SByte": true,
    Json: true,
  }),
};
