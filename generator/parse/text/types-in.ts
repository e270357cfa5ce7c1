import type { BodyWords } from "../../dialects/body-words.js";
import { compileOnce } from "../../dialects/compile-once.js";
import type { Dialect } from "../../dialects/dialect.js";
import { globalPattern, pattern } from "../../dialects/pattern.js";
import type { Prose, Span, TypeText } from "../../model/prose.js";
import { isTypeLink } from "./is-type-link.js";
import { typeOfSpan } from "./type-text.js";

/**
 * The types that a sentence names as what is sent or returned: those that it links, else bold ones, else bare words.
 *
 *     If successful, this method returns a collection of [lamp](../resources/lamp.md) objects.
 *                                          ^^^^^^^^^^^^^  ^^^^
 */
export const typesIn = (prose: Prose, words: SentenceWords): readonly TypeText[] => {
  const linked = linkedTypes(prose, words);
  if (linked.length > 0) return linked;
  const named = namedTypes(prose, words);
  return named.length > 0 ? named : bareTypes(prose, words);
};

/** What of a dialect the types in a sentence are read with. */
type SentenceWords = Pick<Dialect, "bodies" | "types">;

const linkedTypes = ({ spans, origin }: Prose, { bodies, types }: SentenceWords): readonly TypeText[] =>
  spans.flatMap((span, index) => {
    const type = isTypeLink(span, bodies.links) ? typeOfSpan(span, origin, types) : undefined;
    return type === undefined || type.name === "" ? [] : [counted(type, isAmongMany(spans, index, bodies))];
  });

const counted = (type: TypeText, isCollection: boolean): TypeText => (isCollection ? { ...type, isCollection } : type);

/** Whether the words around a span say that there are many of what it names. */
const isAmongMany = (spans: readonly Span[], index: number, words: BodyWords): boolean => {
  const { manyBefore, manyBehind } = patternsOf(words);
  return manyBefore.test(spans[index - 1]?.text ?? "") || manyBehind.test(spans[index + 1]?.text ?? "");
};

const namedTypes = ({ spans, origin }: Prose, { bodies, types }: SentenceWords): readonly TypeText[] =>
  spans.flatMap((span, index) => {
    const isMarked = span.kind === "strong" || span.kind === "code";
    if (!isMarked || !patternsOf(bodies).noun.test(spans[index + 1]?.text ?? "")) return [];
    const type = typeOfSpan({ text: span.text }, origin, types);
    return type.name === "" ? [] : [counted(type, isAmongMany(spans, index, bodies))];
  });

/** "A String collection object", "the mailTips object": only primitive words and words in camel case are told from other words. */
const bareTypes = ({ text, origin }: Prose, { bodies, types }: SentenceWords): readonly TypeText[] => {
  const { bareType, many } = patternsOf(bodies);
  return [...text.matchAll(bareType)]
    .map(([, name = "", noun = ""]) => ({
      ...typeOfSpan({ text: name }, origin, types),
      isCollection: many.test(noun),
    }))
    .filter(({ name, primitive }) =>
      primitive === undefined ? /^[a-z][a-z\d]*[A-Z]/.test(name) : primitive !== "Json",
    );
};

const patternsOf = compileOnce(({ manyBefore, manyBehind, nouns, bareNouns, manyNouns }: BodyWords) => ({
  manyBefore: pattern`${manyBefore}(?: \w+){0,2}\s*$`,
  manyBehind: pattern`^\s*${manyBehind}`,
  noun: pattern`^\s*${nouns}`,
  bareType: globalPattern`\b([a-z]\w+) (${bareNouns})`,
  many: pattern`^${manyNouns}$`,
}));
