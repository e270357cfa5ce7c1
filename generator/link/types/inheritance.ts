import { chainAbove } from "../../api/chain-above.js";
import type { TypeText } from "../../model/prose.js";
import { groupBy } from "../../lists/group-by.js";
import type { Declaration } from "./declaration.js";
import type { DeclaredTypes } from "./declared-types.js";

/** Direct base type by type name. */
export type Bases = ReadonlyMap<string, string>;

/**
 * Finds the direct base of every type from all that pages say: prose, `baseType` annotations, "Inherited from" in rows,
 * and lists of derived types on the page of the base.
 *
 * A child's rows name all its ancestors, so the direct base is the candidate that has the other candidates above it.
 */
export const basesOf = ({ declarations, table, resolver }: DeclaredTypes): Bases => {
  const candidates = new Map<string, Set<string>>();
  const add = (type: string | undefined, base: string | undefined): void => {
    if (type === undefined || base === undefined || type === base) return;
    candidates.set(type, (candidates.get(type) ?? new Set()).add(base));
  };
  const nameOf = (text: TypeText, declaration: Declaration): string | undefined => {
    const type = resolver.resolve(text, declaration.page);
    return type.kind === "named" ? type.name : undefined;
  };
  for (const [, same] of groupBy(declarations, ({ name }) => name.toLowerCase())) {
    for (const declaration of same) {
      const own = table.find(declaration.name, declaration.page) ?? declaration.name;
      for (const text of declaration.bases) add(own, nameOf(text, declaration));
      for (const text of inheritedFrom(declaration)) add(own, nameOf(text, declaration));
      for (const text of declaration.derived) add(table.find(text.name, declaration.page), own);
    }
  }
  return directBases(candidates);
};

const inheritedFrom = ({ rows }: Declaration): readonly TypeText[] =>
  rows.flatMap(({ marks }) => (marks.inheritedFrom === undefined ? [] : [marks.inheritedFrom]));

const directBases = (candidates: ReadonlyMap<string, ReadonlySet<string>>): Bases => {
  const bases = new Map<string, string>();
  for (const [type, given] of [...candidates].sort()) {
    const ranked = [...given]
      .map((base) => ({ base, above: ancestors(base, candidates) }))
      .filter(({ above }) => !above.has(type))
      .sort((left, right) => right.above.size - left.above.size || (left.base < right.base ? -1 : 1));
    const [first] = ranked;
    if (first !== undefined) bases.set(type, first.base);
  }
  return bases;
};

/** Everything that may stand above a type, through any candidate. */
const ancestors = (type: string, candidates: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> => {
  const found = new Set<string>();
  const open = [type];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const base of candidates.get(next) ?? []) {
      if (found.has(base)) continue;
      found.add(base);
      open.push(base);
    }
  }
  return found;
};

/** A type's ancestors, nearest first. */
export const chainOf = (type: string, bases: Bases): readonly string[] => chainAbove(type, (name) => bases.get(name));
