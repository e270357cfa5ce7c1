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
