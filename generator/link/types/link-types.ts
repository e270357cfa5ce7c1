import { hierarchyOf, lineageOf } from "../../api/hierarchy.js";
import type { Dialect } from "../../dialects/dialect.js";
import type { Page } from "../../model/page.js";
import type { Property, TypeDefinition } from "../../model/type.js";
import { byText, groupBy } from "../../lists/group-by.js";
import { declaredTypes } from "./declared-types.js";
import { defineType } from "./define-type.js";
import { basesOf, chainOf } from "./inheritance.js";
import { namedDefinitions } from "./named-types.js";
import { withoutInherited } from "./own-properties.js";
import type { TypeResolver } from "./resolve-type.js";

/** The types of one version, while operations may still name further ones. */
export interface LinkedTypes {
  readonly resolver: TypeResolver;
  /** What the pages call things. */
  readonly dialect: Dialect;
  /** A declared type's ancestors, nearest first. */
  readonly ancestorsOf: (type: string) => readonly string[];
  /** A declared type's properties, inherited ones included, by lower-case name; `undefined` for anything else. */
  readonly propertiesOf: (type: string) => ReadonlyMap<string, Property> | undefined;
  /** All types, those that are only named included, sorted by name. To be called once, when everything is resolved. */
  readonly definitions: () => readonly TypeDefinition[];
}

/** Declares, merges and relates the types of all pages of one version. */
export const linkTypes = (pages: readonly Page[], dialect: Dialect): LinkedTypes => {
  const { declarations, table, resolver } = declaredTypes(pages, dialect);
  const bases = basesOf({ declarations, table, resolver });
  const byName = groupBy(declarations, ({ name }) => name.toLowerCase());
  const declared = [...byName.values()].flatMap((same) => defineType(same, bases, resolver) ?? []);
  const hierarchy = hierarchyOf(declared);
  return {
    resolver,
    dialect,
    ancestorsOf: (type) => chainOf(type, bases),
    propertiesOf: (type) => {
      // The nearest one of a name counts.
      const all = lineageOf(type, hierarchy).toReversed();
      if (all.length === 0) return undefined;
      return new Map(
        all.flatMap(({ properties }) => properties.map((property) => [property.name.toLowerCase(), property])),
      );
    },
    definitions: () => {
      const named = namedDefinitions(resolver, declarations);
      const all = withoutInherited([...declared, ...named], declarations);
      return [...all].sort((left, right) => byText(left.name, right.name));
    },
  };
};
