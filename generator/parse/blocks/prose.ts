import type { Prose, Span } from "../../model/prose.js";
import type { Origin } from "../../model/source.js";

/** Prose of a run of spans: its text has a space where a break was, and none at its ends. */
export const proseOf = (spans: readonly Span[], origin: Origin): Prose => ({ text: textOf(spans), spans, origin });

/** The words of a run of spans. */
export const textOf = (spans: readonly Span[]): string => {
  const [only] = spans;
  const text = spans.length === 1 && only !== undefined ? only.text : spans.map(wordsOf).join("");
  return text.replaceAll(/\s+/g, " ").trim();
};

/** Prose of plain words, for text that remark did not read. */
export const plainProse = (text: string, origin: Origin): Prose =>
  proseOf(text === "" ? [] : [{ kind: "text", text }], origin);

const wordsOf = (span: Span): string => (span.kind === "break" ? " " : span.text);
