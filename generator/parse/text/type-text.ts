import type { PrimitiveName, Prose, Span, TypeText } from "../../model/prose.js";
import type { Origin } from "../../model/source.js";
import { primitiveWords } from "../../dialects/microsoft-graph/vocabulary.js";

/** What a type cell says: a name or a link, a collection of them, a choice, or a sentence that names one. */
export const readTypeText = (cell: Prose): TypeText => {
  const [first, ...others] = choicesOf(cell);
  const nothing: TypeText = {
    written: cell.text,
    name: "",
    isCollection: false,
    alternatives: [],
    origin: cell.origin,
  };
  return first === undefined ? nothing : { ...first, written: cell.text, alternatives: others };
};

/** The type that a link names. */
export const typeOfLink = (link: Span, origin: Origin): TypeText => typeOfWords(link.text, link.target, origin);

/** The type that a few words name; the name is empty where they are a sentence. */
export const typeOfWords = (written: string, target: string | undefined, origin: Origin): TypeText => {
  const { words, isCollection } = withoutCollection(written);
  const name = nameOf(words);
  const primitive = primitiveOf(name === "" ? words : name);
  return {
    written,
    name: name === "" && primitive !== undefined ? words : name,
    ...(primitive === undefined ? {} : { primitive }),
    isCollection,
    ...(target === undefined ? {} : { target }),
    alternatives: [],
    origin,
  };
};

const choicesOf = (cell: Prose): readonly TypeText[] => {
  const links = cell.spans.filter((span) => span.kind === "link" && span.text.trim() !== "");
  if (links.length > 0) return linkChoices(cell, links);
  const words = cell.text.replaceAll(/\s*\((?!\s*\[?[\w.]+\]?\s*\)\s*$)[^()]*\)/g, " ");
  const choices = words.split(/\s+or\s+|\s*[|/]\s*|,\s*/i).map((choice) => typeOfWords(choice, undefined, cell.origin));
  return choices.every(({ name }) => name !== "") ? choices : codeChoices(cell);
};

const linkChoices = (cell: Prose, links: readonly Span[]): readonly TypeText[] => {
  const isCollection = withoutCollection(cell.text).isCollection || collectionWord.test(wordsAround(cell));
  const types = links.map((link) => typeOfLink(link, cell.origin));
  const named = types.filter(({ name }) => name !== "");
  // A translated link names no type, but leads to one.
  return (named.length > 0 ? named : types).map((type) => (isCollection ? { ...type, isCollection } : type));
};

const wordsAround = (cell: Prose): string =>
  cell.spans.map((span) => (span.kind === "link" ? "_" : span.text)).join("");

const codeChoices = (cell: Prose): readonly TypeText[] => {
  const named = cell.spans
    .filter(({ kind }) => kind === "code" || kind === "strong")
    .map(({ text }) => typeOfWords(text, undefined, cell.origin));
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

const primitiveOf = (words: string): PrimitiveName | undefined =>
  primitives.get(
    words
      .toLowerCase()
      .replace(/^edm\./, "")
      .replaceAll(/\s+/g, ""),
  );

const primitives: ReadonlyMap<string, PrimitiveName> = new Map(
  primitiveWords.flatMap(({ name, words }) => words.map((word) => [word, name] as const)),
);
