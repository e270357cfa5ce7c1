import { compileOnce } from "../../dialects/compile-once.js";
import { pattern } from "../../dialects/pattern.js";
import type { TypeWords } from "../../dialects/type-words.js";

/** Words for a type without those that speak of many of it. */
export interface SplitCollection {
  readonly single: string;
  readonly isCollection: boolean;
}

/**
 * Tells what there are many of from the words that say so.
 *
 *     | shades | Collection(lampShade) | The shades of the lamp. |
 *                           ^^^^^^^^^
 */
export const splitCollection = (written: string, words: TypeWords): SplitCollection => {
  const text = written.trim().replace(/[.:;]+$/, "");
  for (const collection of patternsOf(words)) {
    const single = collection.exec(text)?.[1];
    if (single !== undefined) return { single: single.trim(), isCollection: true };
  }
  return { single: text, isCollection: false };
};

const patternsOf = compileOnce(({ wrappers, manyBefore, manyBehind }: TypeWords) => [
  pattern`^${wrappers}\s*\(([^()]*)\)?$`,
  pattern`^${manyBefore} (.*)$`,
  pattern`^(\S+(?: \S+)?) ${manyBehind}$`,
  /^(.*?\S)\s*\[\]$/,
]);
