import type { ZoneVersion } from "../../dialects/zone-words.js";

/** What an expression says of versions. */
export interface NamedVersions {
  /** In the order of the known versions. */
  readonly versions: readonly string[];
  /** Names that are those of no version. */
  readonly unknown: readonly string[];
}

/**
 * The versions that the expression of a zone names: names between commas or `||`, each with a comparison or without.
 *
 *     :::moniker range=">=graph-rest-1.0 <graph-rest-2.0 || graph-rest-beta"
 *                       ^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^
 */
export const versionsNamed = (expression: string, known: readonly ZoneVersion[]): NamedVersions => {
  const alternatives = expression.split(/\|\||,/).map((alternative) => termsOf(alternative));
  const unknown = alternatives.flat().flatMap(({ name }) => (rankOf(name, known) === undefined ? [name] : []));
  const versions = known.flatMap(({ version }, rank) =>
    alternatives.some((terms) => terms.length > 0 && terms.every((term) => admits(term, rank, known))) ? [version] : [],
  );
  return { versions, unknown };
};

interface Term {
  readonly comparison: string;
  readonly name: string;
}

const termsOf = (text: string): readonly Term[] =>
  [...text.matchAll(/([<>]=?|=?)\s*([\w.-]+)/g)].map(([, comparison = "", name = ""]) => ({ comparison, name }));

const admits = ({ comparison, name }: Term, rank: number, known: readonly ZoneVersion[]): boolean => {
  const limit = rankOf(name, known);
  if (limit === undefined) return false;
  if (comparison.startsWith(">")) return rank > limit || (comparison === ">=" && rank === limit);
  if (comparison.startsWith("<")) return rank < limit || (comparison === "<=" && rank === limit);
  return rank === limit;
};

const rankOf = (name: string, known: readonly ZoneVersion[]): number | undefined => {
  const lower = name.toLowerCase();
  const rank = known.findIndex(({ names }) => names.some((end) => lower === end || lower.endsWith(`-${end}`)));
  return rank === -1 ? undefined : rank;
};
