import type { NamePlan, TypeName } from "./name-plan.js";
import { descendantsOf, type Hierarchy } from "../../../api/hierarchy.js";
import { unusedName } from "./unused-name.js";

/**
 * A type that others are derived from, together with them: a union, as in `AnyDeviceConfiguration`.
 * It has a file of its own, so that importing a type does not load the types below it.
 */
export interface Family extends TypeName {
  /** Qualified names: the type itself, then the types below it. */
  readonly members: readonly string[];
}

/**
 * The family of each type that has derived ones, by its qualified name. A value of such a type is a value of any of the family,
 * so that a property of a derived type can be given, and found, where the docs only promise the base.
 */
export const familiesOf = (hierarchy: Hierarchy, types: NamePlan["types"]): ReadonlyMap<string, Family> => {
  const taken = new Set(
    [...types.values()].flatMap(({ name, path }) => [name, path].map((text) => text.toLowerCase())),
  );
  const bases = [...hierarchy.descendants.keys()].sort();
  return new Map(
    bases.map((base) => [
      base,
      { ...familyName(types.get(base), taken), members: [base, ...descendantsOf(base, hierarchy)] },
    ]),
  );
};

const familyName = (base: TypeName | undefined, taken: Set<string>): TypeName => {
  if (base === undefined) throw new Error("Bug: the name plan lacks a type that others are derived from.");
  const end = base.path.lastIndexOf("/") + 1;
  return {
    name: unusedName(`Any${base.name}`, taken),
    path: unusedName(`${base.path.slice(0, end)}any-${base.path.slice(end)}`, taken),
  };
};
