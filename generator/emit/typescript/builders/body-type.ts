import type { RequestBody } from "../../../model/operation.js";
import type { Property, TypeRef } from "../../../model/type.js";
import { runtimeSymbol } from "../code/symbol.js";
import { reference } from "../code/type-node.js";
import { unionOf } from "../code/type-questions.js";
import { platformType } from "../types/platform-type.js";
import { typeNodeOf, withoutRelatives } from "../types/type-node-of.js";
import type { BuilderContext } from "./builder-context.js";
import { type BuiltType, builtType, joinTypes, namedObject, sentType } from "./built-type.js";
import { type BodyParts, resourceBody, rowsOf } from "./resource-body.js";

/** The type of what is sent. */
export const bodyType = (
  { type, properties, contentType }: RequestBody,
  { place, method }: Omit<BodyParts, "rows">,
  context: BuilderContext,
): BuiltType => {
  if (isMultipart(contentType)) return formType(context);
  // A PATCH sends what changes, and nothing else has to be given (RFC 5789, section 2).
  const rows = method === "PATCH" ? properties.map(optionalProperty) : properties;
  return partType(type, { rows, place, method }, context);
};

/** Parts of a form that may hold files (RFC 7578). */
const isMultipart = (contentType: string): boolean => /^multipart\//i.test(contentType);

/** Pages that show a form take other content too, by its type, and who has its parts may put them together alone. */
const formType = ({ naming }: BuilderContext): BuiltType =>
  joinTypes([builtType(platformType("FormData", naming)), builtType(reference(runtimeSymbol("RawContent")))], unionOf);

const optionalProperty = (property: Property): Property => ({ ...property, required: false });

const partType = (type: TypeRef, parts: BodyParts, context: BuilderContext): BuiltType => {
  const { naming } = context;
  switch (type.kind) {
    case "object": {
      const own = parts.method === "PATCH" ? type.properties.map(optionalProperty) : type.properties;
      return sentType(namedObject(own.length === 0 ? parts.rows : own, rowsOf(parts), context));
    }
    case "union":
      return joinTypes(
        withoutRelatives(type.of, naming).map((part) => partType(part, { ...parts, rows: [] }, context)),
        unionOf,
      );
    case "named":
      return resourceBody(type, parts, context);
    case "primitive":
      return type.name === "Edm.Stream"
        ? builtType(reference(runtimeSymbol("RawContent")))
        : sentType(builtType(typeNodeOf(type, naming)));
    case "collection":
      return sentType(builtType(typeNodeOf(type, naming)));
    case "enum":
    case "unknown":
      return builtType(typeNodeOf(type, naming));
  }
};
