import { closest, distance } from "fastest-levenshtein";

/** The name that was probably meant: the nearest one within a third of its length, letter case ignored; `undefined` where none is near. */
export const nearestName = (name: string, names: readonly string[]): string | undefined => {
  if (names.length === 0) return undefined;
  const byLower = new Map(names.map((candidate) => [candidate.toLowerCase(), candidate]));
  const near = closest(name.toLowerCase(), [...byLower.keys()]);
  return distance(name.toLowerCase(), near) <= Math.max(1, Math.floor(name.length / 3)) ? byLower.get(near) : undefined;
};

/** The word that a word is a slip of the pen for: two letters swapped, or a fifth of its letters wrong; `undefined` where it is none. */
export const slipOf = (word: string, words: readonly string[]): string | undefined => {
  const lower = word.toLowerCase();
  const slips = words.filter((candidate) => isSlip(lower, candidate.toLowerCase()));
  return slips.toSorted((a, b) => distance(lower, a.toLowerCase()) - distance(lower, b.toLowerCase()))[0];
};

const isSlip = (word: string, meant: string): boolean =>
  word !== meant &&
  Math.abs(word.length - meant.length) <= lettersWrong(meant) &&
  (distance(word, meant) <= lettersWrong(meant) ||
    (distance(word, meant) === 2 && lettersOf(word) === lettersOf(meant)));

const lettersWrong = (word: string): number => Math.max(1, Math.floor(word.length / 5));

const lettersOf = (word: string): string => [...word].toSorted().join("");
