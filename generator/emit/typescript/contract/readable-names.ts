import type { Operation } from "../../../model/operation.js";
import type { Property, TypeRef } from "../../../model/type.js";
import type { Hierarchy } from "../../../api/hierarchy.js";
import { answersOf, elementsOf, methodKind } from "../../../api/method-kind.js";
import { familyProperties } from "../../../api/properties.js";

/** The names that the typed options of a method know; `paths` go into properties, as in `from/emailAddress/name`. */
export interface ReadableNames {
  readonly hasProperty: (name: string) => boolean;
  readonly hasPath: (path: string) => boolean;
  /** The names behind a relationship; `undefined` where there is none of that name. */
  readonly behind: (relationship: string) => ReadableNames | undefined;
}

/** The names that a method's options are held against by TypeScript; `undefined` where they are not. */
export const readableNames = (operations: readonly Operation[], hierarchy: Hierarchy): ReadableNames | undefined => {
  const answers = operations.flatMap((operation) => answersOf(operation).map(({ type }) => type));
  const types = answers.filter((type) => type !== undefined);
  switch (methodKind(operations).kind) {
    case "get":
      return namesOf(types, hierarchy);
    case "list":
      return namesOf(operations.flatMap(elementsOf), hierarchy);
    case "download":
    case "read":
    case "send":
    case "call":
      return undefined;
  }
};

/** How deep the paths go that the runtime's `PathOf` knows. */
const deepestPath = 3;

const namesOf = (types: readonly TypeRef[], hierarchy: Hierarchy): ReadableNames => {
  const properties = propertiesOf(types, hierarchy);
  const find = (name: string): readonly Property[] =>
    properties.filter((property) => property.name === name && !name.includes("@"));
  const plain = (name: string): readonly Property[] => find(name).filter(({ isRelationship }) => !isRelationship);
  const hasProperty = (name: string): boolean => plain(name).length > 0;
  return {
    hasProperty,
    hasPath: (path) => {
      const [first = "", ...rest] = path.split("/");
      if (rest.length === 0) return hasProperty(first);
      if (rest.length >= deepestPath) return false;
      const below = plain(first).map(({ type }) => type);
      return below.length > 0 && namesOf(below.filter(isObject), hierarchy).hasPath(rest.join("/"));
    },
    behind: (relationship) => {
      const found = find(relationship).filter(({ isRelationship }) => isRelationship);
      return found.length === 0
        ? undefined
        : namesOf(
            found.map(({ type }) => (type.kind === "collection" ? type.of : type)),
            hierarchy,
          );
    },
  };
};

const isObject = ({ kind }: TypeRef): boolean => kind === "named" || kind === "object" || kind === "union";

const propertiesOf = (types: readonly TypeRef[], hierarchy: Hierarchy): readonly Property[] =>
  types.flatMap((type) => {
    switch (type.kind) {
      case "named":
        return familyProperties(type.name, hierarchy);
      case "union":
        return propertiesOf(type.of, hierarchy);
      case "object":
        return type.properties;
      case "primitive":
      case "collection":
      case "enum":
      case "unknown":
        return [];
    }
  });
