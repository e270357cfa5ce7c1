import type { Certainty, TypeRef } from "../model/type.js";

/** A type in the docs' own words, as in `collection of microsoft.graph.user`. */
export const typeWords = (type: TypeRef | undefined): string => {
  switch (type?.kind) {
    case undefined:
      return "nothing";
    case "primitive":
    case "named":
      return type.name;
    case "collection":
      return `collection of ${typeWords(type.of)}`;
    case "enum":
      return `one of ${type.members.join(", ")}`;
    case "union":
      return type.of.map(typeWords).join(" or ");
    case "object":
      return `an object of ${type.properties.map(({ name }) => name).join(", ")}`;
    case "unknown":
      return "an unknown type";
  }
};

/** How a fact is known, in words. */
export const certaintyWords: Readonly<Record<Certainty, string>> = {
  table: "known by a table",
  json: "known by a JSON representation",
  example: "known by an example only",
  prose: "known by prose",
  named: "named only",
};

/** Whether a type speaks of a named one. */
export const mentions = (type: TypeRef | undefined, name: string): boolean => {
  switch (type?.kind) {
    case "named":
      return type.name === name;
    case "collection":
      return mentions(type.of, name);
    case "union":
      return type.of.some((choice) => mentions(choice, name));
    case "object":
      return type.properties.some((property) => mentions(property.type, name));
    case undefined:
    case "primitive":
    case "enum":
    case "unknown":
      return false;
  }
};
