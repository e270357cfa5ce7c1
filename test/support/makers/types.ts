import type { PrimitiveName } from "../../../generator/model/prose.js";
import type { EnumType, Property, StructuredType, TypeRef } from "../../../generator/model/type.js";
import { at } from "./origin.js";

/** A reference to a primitive type. */
export const primitive = (name: PrimitiveName): TypeRef => ({ kind: "primitive", name });

/** A reference to strings. */
export const string = primitive("Edm.String");

/** A reference to a type of the model. */
export const named = (name: string): TypeRef => ({ kind: "named", name });

/** Many values of a type. */
export const collection = (of: TypeRef): TypeRef => ({ kind: "collection", of });

/** A property that is optional, and without a description. */
export const property = (name: string, type: TypeRef, facts: Partial<Property> = {}): Property => ({
  name,
  type,
  description: "",
  isRelationship: false,
  readOnly: false,
  required: false,
  nullable: false,
  origin: at("resources/page.md", "properties"),
  ...facts,
});

/** A type of a page of its own, without properties. */
export const structured = (name: string, facts: Partial<StructuredType> = {}): StructuredType => ({
  kind: "structured",
  name,
  description: "",
  certainty: "table",
  origins: [at(`resources/${name.slice(name.lastIndexOf(".") + 1).toLowerCase()}.md`)],
  isAbstract: false,
  isOpen: false,
  properties: [],
  ...facts,
});

/** An enumeration of members without a description. */
export const enumeration = (name: string, members: readonly string[], facts: Partial<EnumType> = {}): EnumType => ({
  kind: "enum",
  name,
  description: "",
  certainty: "table",
  origins: [at("resources/enums.md")],
  members: members.map((member) => ({ name: member, description: "", origin: at("resources/enums.md") })),
  ...facts,
});
