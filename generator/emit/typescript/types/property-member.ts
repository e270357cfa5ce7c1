import type { Property } from "../../../model/type.js";
import { docComment } from "../code/doc-comment.js";
import type { PropertyNode } from "../code/type-node.js";
import type { TypeNaming } from "../names/type-naming.js";
import { propertyTypeNode } from "./type-node-of.js";

/** The member of an interface for a property: optional unless the page requires it; a relationship always, since it is expanded on demand. */
export const propertyMember = (property: Property, naming: TypeNaming): PropertyNode => ({
  kind: "property",
  name: property.name,
  doc: docComment({
    paragraphs: [property.description],
    see: [naming.pageLink(property.origin)],
    deprecated: property.deprecated,
  }),
  isReadonly: property.readOnly,
  isOptional: !isRequired(property),
  type: propertyTypeNode(property, naming),
});

/** Whether an object must have the property. */
export const isRequired = (property: Property): boolean => property.required && !property.isRelationship;
