import type { Property, TypeRef } from "../../../model/type.js";
import { propertyKey, stringLiteral } from "../code/quoting.js";
import type { ImportedName } from "../code/imports.js";
import { carryingTexts, primitiveTexts } from "./primitive-text.js";
import { plannedName, type TypeNaming } from "../names/type-naming.js";

/** A type in TypeScript, as in `readonly` members and parameters use it. */
export const typeText = (type: TypeRef, naming: TypeNaming): string => {
  switch (type.kind) {
    case "primitive":
      return primitiveTexts[type.name];
    case "named":
      return naming.families.get(type.name)?.name ?? plannedName(type.name, naming).name;
    case "collection":
      return arrayText(typeText(type.of, naming));
    case "enum":
      return enumText(type.members, naming);
    case "union":
      return unionText(withoutRelatives(type.of, naming).map((part) => typeText(part, naming)));
    case "object":
      return objectText(type.properties, naming);
    case "unknown":
      return "unknown";
  }
};

/** A union of string literals, open to values that the docs do not list unless `closedEnums` is set. */
export const enumText = (members: readonly string[], { closedEnums }: TypeNaming): string => {
  if (members.length === 0) return "string";
  const literals = [...new Set(members)].map(stringLiteral);
  return unionText(closedEnums ? literals : [...literals, "(string & {})"]);
};

/** A union of types given as text, each of them once. */
export const unionText = (parts: readonly string[]): string => {
  const different = [...new Set(parts)];
  if (different.length === 0) return "unknown";
  return different.includes("unknown") ? "unknown" : different.join(" | ");
};

/** The type of a property with `null` where the page allows it. */
export const propertyTypeText = ({ type, nullable }: Property, naming: TypeNaming): string => {
  const text = typeText(type, naming);
  return nullable && text !== "unknown" ? `${text} | null` : text;
};

/** The names that the text of the type takes from other files. */
export const importsWithin = (type: TypeRef, naming: TypeNaming): readonly ImportedName[] => {
  switch (type.kind) {
    case "named":
      return [naming.families.get(type.name) ?? plannedName(type.name, naming)];
    case "collection":
      return importsWithin(type.of, naming);
    case "union":
      return withoutRelatives(type.of, naming).flatMap((part) => importsWithin(part, naming));
    case "object":
      return type.properties.flatMap((property) => importsWithin(property.type, naming));
    case "primitive": {
      const name = primitiveTexts[type.name];
      return carryingTexts.has(name) ? [{ name, path: "runtime/index" }] : [];
    }
    case "enum":
    case "unknown":
      return [];
  }
};

/** The parts of a union, but for those whose family is a part itself. */
export const withoutRelatives = (parts: readonly TypeRef[], { families }: TypeNaming): readonly TypeRef[] => {
  const covered = new Set(
    parts.flatMap((part) => (part.kind === "named" ? (families.get(part.name)?.members.slice(1) ?? []) : [])),
  );
  return parts.filter((part) => part.kind !== "named" || !covered.has(part.name));
};

const arrayText = (element: string): string => (/^[\w$]+$/.test(element) ? `${element}[]` : `(${element})[]`);

const objectText = (properties: readonly Property[], naming: TypeNaming): string => {
  if (properties.length === 0) return "Record<string, unknown>";
  const members = properties.map((property) => {
    const mark = property.required ? "" : "?";
    return `${propertyKey(property.name)}${mark}: ${propertyTypeText(property, naming)}`;
  });
  return `{ ${members.join("; ")} }`;
};
