import { compileOnce } from "../../dialects/compile-once.js";
import { casedPattern, pattern } from "../../dialects/pattern.js";
import type { ValueWords } from "../../dialects/value-words.js";
import type { Span } from "../../model/prose.js";
import { valueNames } from "./value-names.js";

/**
 * The names of lists that a colon alone opens: codes with nothing but commas and conjunctions between them.
 *
 *     | color | String | The paint of the lamp: `red`, `green`. |
 *                                                ^^^    ^^^^^
 */
export const namesBehindColons = (spans: readonly Span[], words: ValueWords): readonly string[] =>
  spans.flatMap(({ kind, text }, index) => {
    const names = kind === "text" && opensList(text, words) ? plainList(spans.slice(index + 1), words) : [];
    return names.length > 1 ? names : [];
  });

const opensList = (text: string, words: ValueWords): boolean =>
  /:\s*$/.test(text) && !patternsOf(words).otherList.test(text);

const plainList = (spans: readonly Span[], words: ValueWords): readonly string[] => {
  const { separator } = patternsOf(words);
  const end = spans.findIndex(({ kind, text }) => kind !== "code" && !separator.test(text));
  const next = spans[end];
  const isWhole = end < 0 || (next?.kind === "text" && /^\s*[.;(]/.test(next.text)) || next?.kind === "break";
  const list = spans.slice(0, end < 0 ? undefined : end).filter(({ kind }) => kind === "code");
  return isWhole ? list.flatMap(({ text }) => valueNames(text, words)) : [];
};

const patternsOf = compileOnce(({ otherLists, conjunctions }: ValueWords) => ({
  otherList: pattern`${otherLists}[^.]*:\s*$`,
  separator: casedPattern`^\s*(?:,|,?\s*${conjunctions}|\|)\s*$`,
}));
