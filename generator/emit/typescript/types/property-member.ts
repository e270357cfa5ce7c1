import type { Property } from "../../../model/type.js";
import type { Member } from "../code/declarations.js";
import { docComment } from "../code/doc-comment.js";
import type { TypeNaming } from "../names/type-naming.js";
import { propertyTypeText } from "./type-text.js";

/** The member of an interface for a property: optional unless the page requires it; a relationship always, since it is expanded on demand. */
export const propertyMember = (property: Property, naming: TypeNaming): Member => ({
  kind: "property",
  name: property.name,
  doc: docComment({ paragraphs: [property.description], see: [property.origin], deprecated: property.deprecated }),
  readonly: property.readOnly,
  optional: !isRequired(property),
  type: propertyTypeText(property, naming),
});

/** Whether an object must have the property. */
export const isRequired = (property: Property): boolean => property.required && !property.isRelationship;
