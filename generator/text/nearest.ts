import { closest, distance } from "fastest-levenshtein";

/** The name that was probably meant: the nearest one within a third of its length, letter case ignored; `undefined` where none is near. */
export const nearestName = (name: string, names: readonly string[]): string | undefined => {
  if (names.length === 0) return undefined;
  const byLower = new Map(names.map((candidate) => [candidate.toLowerCase(), candidate]));
  const near = closest(name.toLowerCase(), [...byLower.keys()]);
  return distance(name.toLowerCase(), near) <= Math.max(1, Math.floor(name.length / 3)) ? byLower.get(near) : undefined;
};
