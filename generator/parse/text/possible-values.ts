import type { EnumMember } from "../../model/page.js";
import type { Prose, Span, TypeText } from "../../model/prose.js";

/** The closed list of values that a description gives, as in "Possible values are: `a`, `b`"; never for numbers and Booleans. */
export const possibleValues = (description: Prose, type: TypeText | undefined): readonly EnumMember[] => {
  if (type?.primitive !== undefined && type.primitive !== "Edm.String") return [];
  const behind = spansBehindPhrase(description.spans);
  if (behind === undefined) return [];
  const names = namesAfter(behind);
  const found = names.length > 0 || type?.target !== undefined ? names : namesBehindColons(description.spans);
  return [...new Set(found)].map((name) => ({ name, description: "", origin: description.origin }));
};

/** Nothing where no phrase opens a list; undefined where the list is one of what the value must not be. */
const spansBehindPhrase = (spans: readonly Span[]): readonly Span[] | undefined => {
  for (const [index, { kind, text }] of spans.entries()) {
    const found = kind === "text" ? phrase.exec(text) : null;
    if (found === null) continue;
    if (isDenied(text.slice(0, found.index))) return undefined;
    return [{ kind, text: text.slice(found.index + found[0].length) }, ...spans.slice(index + 1)];
  }
  return [];
};

const phrase =
  /\b(?:(?:possible|supported|allowed|valid|accepted|permitted|available|acceptable)(?: string)? values?\b|one of the following|(?:can|may|must|could|should) be one of\b)/i;

/** "Must not be one of the following" lists what is no value. */
const isDenied = (before: string): boolean => /\b(?:not|cannot|never)\b[^.]*$|n't\b[^.]*$/i.test(before);

/** One name alone is a list only where the words say so, as in "The possible value is: `a`." */
const namesAfter = (spans: readonly Span[]): readonly string[] => {
  const least = /^\s*(?:is\b|:)/.test(spans[0]?.text ?? "") ? 1 : 2;
  for (const find of [namesInLines, codeNames, strongNames, bareNames]) {
    const names = find(spans);
    if (names.length >= least) return names;
  }
  return [];
};

/** A list in lines of its own: each line begins with a value. */
const namesInLines = (spans: readonly Span[]): readonly string[] => {
  const starts = spans.filter(({ kind, text }, index) =>
    kind === "break" ? false : isFirstInLine(spans, index) && text.trim() !== "",
  );
  const names = starts.flatMap(({ kind, text }) =>
    kind === "code" || kind === "strong" ? valueNames(text) : lineStart(text),
  );
  return starts.length > 1 && names.length === starts.length ? names : [];
};

const isFirstInLine = (spans: readonly Span[], index: number): boolean => {
  const before = spans.slice(0, index).findLast(({ kind, text }) => kind === "break" || text.trim() !== "");
  return before?.kind === "break";
};

const lineStart = (text: string): readonly string[] => valueNames(/^\s*([\w-]+)\s*(?:[-–—:,]|$)/.exec(text)?.[1] ?? "");

const codeNames = (spans: readonly Span[]): readonly string[] => markedNames(spans, ["code"]);
const strongNames = (spans: readonly Span[]): readonly string[] => markedNames(spans, ["strong", "emphasis"]);

/** A list ends with the sentence that it stands in. */
const markedNames = (spans: readonly Span[], kinds: readonly Span["kind"][]): readonly string[] => {
  const names: string[] = [];
  for (const { kind, text } of spans) {
    if (kinds.includes(kind)) names.push(...text.split(/\s*[,|]\s*/).flatMap(valueNames));
    else if (kind === "text" && endsSentence(text, names.length)) return names;
  }
  return names;
};

const endsSentence = (text: string, found: number): boolean =>
  found > 0 ? /\.(?:\s+\p{Lu}|\s*$)/u.test(text) : /\.\s+\p{Lu}/u.test(text) || text.length > 160;

const bareNames = ([first]: readonly Span[]): readonly string[] => {
  const list = /^(?:\s+(?:are|include|is))?\s*:?\s*([^.]*)/i.exec(first?.text ?? "")?.[1] ?? "";
  return listOf(list);
};

const listOf = (text: string): readonly string[] => {
  const words = text
    .split(/\s*(?:[,|]|\bor\b|\band\b)\s*/)
    .map((word) => word.trim())
    .filter((word) => word !== "");
  const names = words.flatMap(valueNames);
  return words.length > 1 && names.length === words.length && names.every((name) => !name.includes(" ")) ? names : [];
};

/** "The importance of the message: `low`, `normal`, `high`." needs no phrase. */
const namesBehindColons = (spans: readonly Span[]): readonly string[] =>
  spans.flatMap(({ kind, text }, index) => {
    const names = kind === "text" && opensList(text) ? plainList(spans.slice(index + 1)) : [];
    return names.length > 1 ? names : [];
  });

const opensList = (text: string): boolean =>
  /:\s*$/.test(text) && !/\b(?:examples?|e\.g\.|such as|format|properties)\b[^.]*:\s*$/i.test(text);

/** Codes with nothing but commas, "or" and "and" between them. */
const plainList = (spans: readonly Span[]): readonly string[] => {
  const end = spans.findIndex(({ kind, text }) => kind !== "code" && !/^\s*(?:,|,?\s*(?:or|and)|\|)\s*$/.test(text));
  const next = spans[end];
  const isWhole = end < 0 || (next?.kind === "text" && /^\s*[.;(]/.test(next.text)) || next?.kind === "break";
  return isWhole
    ? spans.slice(0, end < 0 ? undefined : end).flatMap(({ kind, text }) => (kind === "code" ? valueNames(text) : []))
    : [];
};

const valueNames = (written: string): readonly string[] => {
  const name = written.trim().replaceAll(/^["'“”‘’]+|["'“”‘’.:]+$/g, "");
  return valueName.test(name) && !literals.has(name.toLowerCase()) ? [name] : [];
};

const valueName = /^[\p{L}_#][\p{L}\p{N}_.#:/-]*(?: [\p{L}\p{N}_-]+){0,3}$/u;
const literals = new Set(["null", "true", "false"]);
