import { compileOnce } from "../../dialects/compile-once.js";
import { casedPattern, pattern } from "../../dialects/pattern.js";
import type { ValueWords } from "../../dialects/value-words.js";
import type { Span } from "../../model/prose.js";
import { valueNames } from "./value-names.js";

/**
 * The names behind the phrase that opens a list, however they are set: in lines, in code, bold, or bare. One name alone is a
 * list only where the words say so, as in "The possible value is: `a`."
 *
 *     | color | String | Possible values are: `red`, `green`. |
 *                                              ^^^    ^^^^^
 */
export const listedNames = (behind: readonly Span[], words: ValueWords): readonly string[] => {
  const least = patternsOf(words).single.test(behind[0]?.text ?? "") ? 1 : 2;
  for (const find of [namesInLines, codeNames, strongNames, bareNames]) {
    const names = find(behind, words);
    if (names.length >= least) return names;
  }
  return [];
};

/** A list in lines of its own: each line begins with a value. */
const namesInLines = (spans: readonly Span[], words: ValueWords): readonly string[] => {
  const starts = spans.filter(({ kind, text }, index) =>
    kind === "break" ? false : isFirstInLine(spans, index) && text.trim() !== "",
  );
  const names = starts.flatMap(({ kind, text }) =>
    valueNames(kind === "code" || kind === "strong" ? text : firstWord(text), words),
  );
  return starts.length > 1 && names.length === starts.length ? names : [];
};

const isFirstInLine = (spans: readonly Span[], index: number): boolean => {
  const before = spans.slice(0, index).findLast(({ kind, text }) => kind === "break" || text.trim() !== "");
  return before?.kind === "break";
};

const firstWord = (line: string): string => /^\s*([\w-]+)\s*(?:[-–—:,]|$)/.exec(line)?.[1] ?? "";

const codeNames = (spans: readonly Span[], words: ValueWords): readonly string[] => markedNames(spans, ["code"], words);

const strongNames = (spans: readonly Span[], words: ValueWords): readonly string[] =>
  markedNames(spans, ["strong", "emphasis"], words);

/** A list ends with the sentence that it stands in. */
const markedNames = (spans: readonly Span[], kinds: readonly Span["kind"][], words: ValueWords): readonly string[] => {
  const names: string[] = [];
  for (const { kind, text } of spans) {
    if (kinds.includes(kind)) names.push(...text.split(/\s*[,|]\s*/).flatMap((name) => valueNames(name, words)));
    else if (kind === "text" && endsSentence(text, names.length)) return names;
  }
  return names;
};

const endsSentence = (text: string, found: number): boolean =>
  found > 0 ? /\.(?:\s+\p{Lu}|\s*$)/u.test(text) : /\.\s+\p{Lu}/u.test(text) || text.length > longestGap;

/** In characters: what stands further from the phrase is no list of it. */
const longestGap = 160;

const bareNames = ([first]: readonly Span[], words: ValueWords): readonly string[] => {
  const { bareList, betweenNames } = patternsOf(words);
  const list = bareList.exec(first?.text ?? "")?.[1] ?? "";
  const pieces = list
    .split(betweenNames)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  const names = pieces.flatMap((piece) => valueNames(piece, words));
  const isList = pieces.length > 1 && names.length === pieces.length && names.every((name) => !name.includes(" "));
  return isList ? names : [];
};

const patternsOf = compileOnce(({ singleVerbs, verbs, conjunctions }: ValueWords) => ({
  single: casedPattern`^\s*(?:${singleVerbs}|:)`,
  bareList: pattern`^(?:\s+${verbs})?\s*:?\s*([^.]*)`,
  betweenNames: casedPattern`\s*(?:[,|]|${conjunctions})\s*`,
}));
