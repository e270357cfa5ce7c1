import { compileOnce } from "../../dialects/compile-once.js";
import type { DeprecationWords } from "../../dialects/mark-words.js";
import { pattern } from "../../dialects/pattern.js";

/**
 * Why a text calls its subject deprecated: the sentence that does.
 *
 *     | shade | String | The shade. Deprecated, use color. Read-only. |
 *                                   ^^^^^^^^^^^^^^^^^^^^^^
 */
export const readDeprecation = (text: string, words: DeprecationWords): string | undefined => {
  const { hint, statement } = patternsOf(words);
  return hint.test(text) ? sentencesOf(text).find((sentence) => statement.test(sentence)) : undefined;
};

/** Whether a text mentions at all that anything is deprecated, as the name `shade (deprecated)` does. */
export const mentionsDeprecation = (text: string, words: DeprecationWords): boolean =>
  patternsOf(words).hint.test(text);

/** Whether a sentence deprecates something else: "The older lamp will be deprecated" stands on the page of the newer one. */
export const deprecatesAnother = (sentence: string, words: DeprecationWords): boolean => {
  const { other, announcement, ofThis } = patternsOf(words);
  return other.test(sentence) || (announcement.test(sentence) && !ofThis.test(sentence));
};

const patternsOf = compileOnce(
  ({ hints, first, bracketed, anywhere, others, announced, ofThis }: DeprecationWords) => ({
    hint: pattern`${hints}`,
    statement: pattern`^[\W_]*${first}|\(${bracketed}\)|${anywhere}`,
    other: pattern`${others}`,
    announcement: pattern`${announced}`,
    ofThis: pattern`^\W*${ofThis}`,
  }),
);

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+/).map((sentence) => sentence.trim());
