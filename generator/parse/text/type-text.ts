import type { PrimitiveName, Prose, Span, TypeText } from "../../model/prose.js";
import type { Origin } from "../../model/source.js";
import { compileOnce } from "../../dialects/compile-once.js";
import type { TypeWords } from "../../dialects/type-words.js";

/** What a type cell says: a name or a link, a collection of them, a choice, or a sentence that names one. */
export const readTypeText = (cell: Prose, words: TypeWords): TypeText => {
  const [first, ...others] = choicesOf(cell, words);
  const nothing: TypeText = {
    written: cell.text,
    name: "",
    isCollection: false,
    alternatives: [],
    origin: cell.origin,
  };
  return first === undefined ? nothing : { ...first, written: cell.text, alternatives: others };
};

/** The type that a few words or a link name; the name is empty where they are a sentence. */
export const typeOfSpan = (
  { text, target }: Pick<Span, "text" | "target">,
  origin: Origin,
  words: TypeWords,
): TypeText => {
  const { words: single, isCollection } = withoutCollection(text);
  const name = nameOf(single);
  const primitive = primitiveOf(name === "" ? single : name, words);
  return {
    written: text,
    name: name === "" && primitive !== undefined ? single : name,
    ...(primitive === undefined ? {} : { primitive }),
    isCollection,
    ...(target === undefined ? {} : { target }),
    alternatives: [],
    origin,
  };
};

const choicesOf = (cell: Prose, words: TypeWords): readonly TypeText[] => {
  const links = cell.spans.filter((span) => span.kind === "link" && span.text.trim() !== "");
  if (links.length > 0) return linkChoices(cell, links, words);
  const choices = cell.text
    .replaceAll(/\s*\((?!\s*\[?[\w.]+\]?\s*\)\s*$)[^()]*\)/g, " ")
    .split(/\s+or\s+|\s*[|/]\s*|,\s*/i)
    .map((text) => typeOfSpan({ text }, cell.origin, words));
  return choices.every(({ name }) => name !== "") ? choices : codeChoices(cell, words);
};

const linkChoices = (cell: Prose, links: readonly Span[], words: TypeWords): readonly TypeText[] => {
  const isCollection = withoutCollection(cell.text).isCollection || collectionWord.test(wordsAround(cell));
  const types = links.map((link) => typeOfSpan(link, cell.origin, words));
  const named = types.filter(({ name }) => name !== "");
  // A translated link names no type, but leads to one.
  return (named.length > 0 ? named : types).map((type) => (isCollection ? { ...type, isCollection } : type));
};

const wordsAround = (cell: Prose): string =>
  cell.spans.map((span) => (span.kind === "link" ? "_" : span.text)).join("");

const codeChoices = (cell: Prose, words: TypeWords): readonly TypeText[] => {
  const named = cell.spans
    .filter(({ kind }) => kind === "code" || kind === "strong")
    .map(({ text }) => typeOfSpan({ text }, cell.origin, words));
  const isCollection = collectionWord.test(wordsAround(cell));
  return named.filter(({ name }) => name !== "").map((type) => (isCollection ? { ...type, isCollection } : type));
};

const collectionWord = /\bcollection\b|\barray of\b|\blist of\b|\[\]\s*$/i;

const withoutCollection = (written: string): { readonly words: string; readonly isCollection: boolean } => {
  const words = written.trim().replace(/[.:;]+$/, "");
  for (const pattern of collectionPatterns) {
    const inner = pattern.exec(words)?.[1];
    if (inner !== undefined) return { words: inner.trim(), isCollection: true };
  }
  return { words, isCollection: false };
};

const collectionPatterns = [
  /^collection\s*\(([^()]*)\)?$/i,
  /^(?:an? )?(?:collection|array|list) of (.*)$/i,
  /^(\S+(?: \S+)?) (?:object |resource )?(?:collection|array|list)$/i,
  /^(.*?\S)\s*\[\]$/,
];

const nameOf = (words: string): string => {
  const bare = words
    .replaceAll(/[[\]`*"']/g, "")
    .replace(/\s*\([^()]*\)?$/, "")
    .replace(/^(?:an?|the)\s+/i, "")
    .replace(/\s+(?:objects?|resources?|resource type|type|enum|enumeration|values?)$/i, "")
    .replace(/^#/, "")
    .trim();
  return /^[\p{L}_@][\p{L}\p{N}_.@-]*$/u.test(bare) ? bare.replace(/\.+$/, "") : "";
};

const primitiveOf = (text: string, words: TypeWords): PrimitiveName | undefined =>
  primitivesOf(words).get(
    text
      .toLowerCase()
      .replace(/^edm\./, "")
      .replaceAll(/\s+/g, ""),
  );

const primitivesOf = compileOnce(
  ({ primitives }: TypeWords): ReadonlyMap<string, PrimitiveName> =>
    new Map(primitives.flatMap(({ name, words }) => words.map((word) => [word, name] as const))),
);
