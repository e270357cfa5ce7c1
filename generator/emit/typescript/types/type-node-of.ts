import type { PrimitiveName } from "../../../model/prose.js";
import type { Property, TypeRef } from "../../../model/type.js";
import { runtimeSymbol } from "../code/symbol.js";
import { globalType, keyword, literalType, reference, type PropertyNode, type TypeNode } from "../code/type-node.js";
import { unionOf } from "../code/type-questions.js";
import { plannedName, type TypeNaming } from "../names/type-naming.js";

/** A type of the model in TypeScript. */
export const typeNodeOf = (type: TypeRef, naming: TypeNaming): TypeNode => {
  switch (type.kind) {
    case "primitive":
      return primitives[type.name];
    case "named":
      return reference(naming.families.get(type.name) ?? plannedName(type.name, naming));
    case "collection":
      return { kind: "array", of: typeNodeOf(type.of, naming) };
    case "enum":
      return enumNode(type.members, naming);
    case "union":
      return unionOf(withoutRelatives(type.of, naming).map((part) => typeNodeOf(part, naming)));
    case "object":
      return objectNode(type.properties, naming);
    case "unknown":
      return keyword("unknown");
  }
};

/** How JSON carries the primitive types (OData JSON Format 4.01, section 7.1); a stream is never part of JSON. */
const primitives: Readonly<Record<PrimitiveName, TypeNode>> = {
  "Edm.String": keyword("string"),
  "Edm.Boolean": keyword("boolean"),
  "Edm.Byte": keyword("number"),
  "Edm.SByte": keyword("number"),
  "Edm.Int16": keyword("number"),
  "Edm.Int32": keyword("number"),
  "Edm.Int64": keyword("number"),
  "Edm.Single": keyword("number"),
  "Edm.Double": keyword("number"),
  "Edm.Decimal": keyword("number"),
  "Edm.DateTimeOffset": reference(runtimeSymbol("DateTimeOffset")),
  "Edm.Date": reference(runtimeSymbol("DateOnly")),
  "Edm.TimeOfDay": reference(runtimeSymbol("TimeOfDay")),
  "Edm.Duration": reference(runtimeSymbol("Duration")),
  "Edm.Guid": reference(runtimeSymbol("Guid")),
  "Edm.Binary": keyword("string"),
  "Edm.Stream": keyword("unknown"),
  Json: keyword("unknown"),
};

/** A union of strings, open to values that the docs do not list unless `closedEnums` is set. */
export const enumNode = (members: readonly string[], { closedEnums }: TypeNaming): TypeNode => {
  if (members.length === 0) return keyword("string");
  const literals = [...new Set(members)].map(literalType);
  return closedEnums ? unionOf(literals) : { kind: "union", of: [...literals, anyOtherString] };
};

/** Any string, in a form that does not take the strings beside it in. */
export const anyOtherString: TypeNode = {
  kind: "intersection",
  of: [keyword("string"), { kind: "object", members: [] }],
};

/** The type of a property with `null` where the page allows it. */
export const propertyTypeNode = ({ type, nullable }: Property, naming: TypeNaming): TypeNode => {
  const node = typeNodeOf(type, naming);
  return nullable ? unionOf([node, keyword("null")]) : node;
};

/** The parts of a union, but for those whose family is a part itself. */
export const withoutRelatives = (parts: readonly TypeRef[], { families }: TypeNaming): readonly TypeRef[] => {
  const covered = new Set(
    parts.flatMap((part) => (part.kind === "named" ? (families.get(part.name)?.members.slice(1) ?? []) : [])),
  );
  return parts.filter((part) => part.kind !== "named" || !covered.has(part.name));
};

const objectNode = (properties: readonly Property[], naming: TypeNaming): TypeNode => {
  if (properties.length === 0) return globalType("Record", keyword("string"), keyword("unknown"));
  return { kind: "object", members: properties.map((property) => memberOf(property, naming)) };
};

const memberOf = (property: Property, naming: TypeNaming): PropertyNode => ({
  kind: "property",
  name: property.name,
  isOptional: !property.required,
  type: propertyTypeNode(property, naming),
});
