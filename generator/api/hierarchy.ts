import { byText } from "../lists/group-by.js";
import type { Property, StructuredType, TypeDefinition } from "../model/type.js";
import { chainAbove } from "./chain-above.js";

/** Which type stands above and below which. */
export interface Hierarchy {
  readonly types: ReadonlyMap<string, TypeDefinition>;
  /** By name: the types above one, nearest first; only those that have some. */
  readonly ancestors: ReadonlyMap<string, readonly StructuredType[]>;
  /** By name: names of all types below one, sorted; only those that have some. */
  readonly descendants: ReadonlyMap<string, readonly string[]>;
}

/** The hierarchy of the types of a model. */
export const hierarchyOf = (definitions: readonly TypeDefinition[]): Hierarchy => {
  const types = new Map(definitions.map((type) => [type.name, type]));
  const ancestors = new Map(definitions.flatMap((type) => ancestorEntries(type, types)));
  return { types, ancestors, descendants: descendantsFrom(ancestors) };
};

/** The structured type that a type inherits from; `undefined` too where the docs go round in a circle. */
export const baseOf = (type: StructuredType, hierarchy: Hierarchy): StructuredType | undefined =>
  ancestorsOf(type, hierarchy)[0];

/** The types above a type, nearest first. */
export const ancestorsOf = ({ name }: StructuredType, { ancestors }: Hierarchy): readonly StructuredType[] =>
  ancestors.get(name) ?? [];

/** A structured type with those above it, nearest first; nothing for any other name. */
export const lineageOf = (name: string, hierarchy: Hierarchy): readonly StructuredType[] => {
  const type = hierarchy.types.get(name);
  return type?.kind === "structured" ? [type, ...ancestorsOf(type, hierarchy)] : [];
};

/** Names of all types below a type, sorted. */
export const descendantsOf = (name: string, { descendants }: Hierarchy): readonly string[] =>
  descendants.get(name) ?? [];

/** The property of that name nearest above the type. */
export const inheritedProperty = (name: string, ancestors: readonly StructuredType[]): Property | undefined => {
  for (const ancestor of ancestors) {
    const found = ancestor.properties.find((property) => property.name === name);
    if (found !== undefined) return found;
  }
  return undefined;
};

const ancestorEntries = (
  type: TypeDefinition,
  types: Hierarchy["types"],
): readonly (readonly [string, readonly StructuredType[]])[] => {
  if (type.kind === "enum") return [];
  const above = chainAbove(type, ({ base }) => {
    const found = base === undefined ? undefined : types.get(base);
    return found?.kind === "structured" ? found : undefined;
  });
  // A type of a circle stands above itself: it has no base.
  return above.length === 0 || above.some(({ name }) => name === type.name) ? [] : [[type.name, above]];
};

const descendantsFrom = (ancestors: Hierarchy["ancestors"]): Hierarchy["descendants"] => {
  const descendants = new Map<string, string[]>();
  for (const name of [...ancestors.keys()].sort(byText)) {
    for (const ancestor of ancestors.get(name) ?? []) {
      const below = descendants.get(ancestor.name);
      if (below === undefined) descendants.set(ancestor.name, [name]);
      else below.push(name);
    }
  }
  return descendants;
};
