import type { PrimitiveName } from "../model/prose.js";
import { compileOnce } from "./compile-once.js";
import type { TypeWords } from "./type-words.js";

/** The primitive type that a word means, as `Edm.String`, `string` and `text` mean one. */
export const primitiveOf = (word: string, words: TypeWords): PrimitiveName | undefined =>
  namesByWord(words).get(comparable(word, words));

/** The primitive type that has a name, with or without its prefix: `Edm.String` and `string`, but not `text`. */
export const primitiveNamed = (name: string, words: TypeWords): PrimitiveName | undefined =>
  namesByName(words).get(comparable(name, words));

/** Without prefix and white space, in lower case. */
const comparable = (word: string, { primitivePrefix }: TypeWords): string => {
  const lower = word.toLowerCase();
  return (lower.startsWith(primitivePrefix) ? lower.slice(primitivePrefix.length) : lower).replaceAll(/\s+/g, "");
};

const namesByWord = compileOnce(
  ({ primitives }: TypeWords) =>
    new Map(primitives.flatMap(({ name, words }) => words.map((word) => [word, name] as const))),
);

const namesByName = compileOnce(
  (words: TypeWords) => new Map(words.primitives.map(({ name }) => [comparable(name, words), name])),
);
