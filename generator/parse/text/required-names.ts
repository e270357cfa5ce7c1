import type { BodyWords } from "../../dialects/body-words.js";
import { compileOnce } from "../../dialects/compile-once.js";
import type { Dialect } from "../../dialects/dialect.js";
import type { MarkWords } from "../../dialects/mark-words.js";
import type { TypeWords } from "../../dialects/type-words.js";
import { pattern } from "../../dialects/pattern.js";
import type { Prose, Span } from "../../model/prose.js";

/**
 * The names that a sentence says a body must have; none where it holds in some cases only.
 *
 *     The request body must contain **displayName**, **color**, and a valid **room** reference.
 *                                     ^^^^^^^^^^^      ^^^^^                   ^^^^
 */
export const requiredNames = (
  prose: Prose,
  { bodies, marks, types }: Pick<Dialect, "bodies" | "marks" | "types">,
): readonly string[] =>
  sentencesOf(prose.spans).flatMap((spans) => {
    const text = spans.map((span) => span.text).join("");
    const said = demand(bodies).exec(text);
    if (said === null || restriction(marks).test(text) || choice(types).test(text)) return [];
    return namesBehind(spans, said.index);
  });

const demand = compileOnce(({ requires }: BodyWords) => pattern`${requires}`);

const restriction = compileOnce(({ conditions: { first, later } }: MarkWords) => pattern`^\W*${first}|\s${later}`);

/** One of several is none that must be there. */
const choice = compileOnce(({ choices }: TypeWords) => pattern`\s${choices}\s`);

/** Runs of text cut where a sentence ends. */
const sentencesOf = (spans: readonly Span[]): readonly (readonly Span[])[] => {
  const sentences: Span[][] = [[]];
  for (const span of spans) {
    const [first = "", ...others] = span.kind === "text" ? span.text.split(/(?<=[.!?])\s+/) : [span.text];
    sentences.at(-1)?.push({ ...span, text: first });
    for (const text of others) sentences.push([{ ...span, text }]);
  }
  return sentences;
};

const namesBehind = (spans: readonly Span[], start: number): readonly string[] => {
  let at = 0;
  return spans.flatMap((span) => {
    at += span.text.length;
    const isMarked = span.kind === "strong" || span.kind === "code";
    return isMarked && at > start && isMemberName(span.text) ? [span.text] : [];
  });
};

const isMemberName = (text: string): boolean => /^[@A-Za-z_][\w.@]*$/.test(text);
