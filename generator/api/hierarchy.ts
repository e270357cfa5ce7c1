import type { Property, StructuredType, TypeDefinition } from "../model/type.js";

/** Which type stands above and below which. */
export interface Hierarchy {
  readonly types: ReadonlyMap<string, TypeDefinition>;
  /** Names of the types directly below, sorted. */
  readonly derived: ReadonlyMap<string, readonly string[]>;
}

/** The hierarchy of the types of a model. */
export const hierarchyOf = (definitions: readonly TypeDefinition[]): Hierarchy => {
  const types = new Map(definitions.map((type) => [type.name, type]));
  const derived = new Map<string, string[]>();
  for (const type of [...definitions].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const base = type.kind === "structured" ? baseOf(type, { types, derived }) : undefined;
    if (base === undefined) continue;
    const names = derived.get(base.name);
    if (names === undefined) derived.set(base.name, [type.name]);
    else names.push(type.name);
  }
  return { types, derived };
};

/** The structured type that a type inherits from; `undefined` too where the docs go round in a circle. */
export const baseOf = (type: StructuredType, hierarchy: Hierarchy): StructuredType | undefined => {
  const [base, ...others] = chainOf(type, hierarchy);
  return [base, ...others].some((ancestor) => ancestor?.name === type.name) ? undefined : base;
};

/** The types above a type, nearest first. */
export const ancestorsOf = (type: StructuredType, hierarchy: Hierarchy): readonly StructuredType[] =>
  baseOf(type, hierarchy) === undefined ? [] : chainOf(type, hierarchy);

/** Names of all types below a type, sorted. */
export const descendantsOf = (name: string, hierarchy: Hierarchy): readonly string[] => {
  const found = new Set<string>();
  const visit = (current: string): void => {
    for (const below of hierarchy.derived.get(current) ?? []) {
      if (found.has(below)) continue;
      found.add(below);
      visit(below);
    }
  };
  visit(name);
  return [...found].sort();
};

/** The property of that name nearest above the type. */
export const inheritedProperty = (name: string, ancestors: readonly StructuredType[]): Property | undefined => {
  for (const ancestor of ancestors) {
    const found = ancestor.properties.find((property) => property.name === name);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Ancestors in order, each of them once, so that a circle ends. */
const chainOf = (type: StructuredType, { types }: Hierarchy): readonly StructuredType[] => {
  const chain: StructuredType[] = [];
  let base = type.base === undefined ? undefined : types.get(type.base);
  while (base?.kind === "structured" && !chain.includes(base)) {
    chain.push(base);
    base = base.base === undefined ? undefined : types.get(base.base);
  }
  return chain;
};
