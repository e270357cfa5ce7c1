import { compileOnce } from "../../dialects/compile-once.js";
import { pattern } from "../../dialects/pattern.js";
import { primitiveOf } from "../../dialects/primitive-of.js";
import type { TypeWords } from "../../dialects/type-words.js";
import type { Prose, Span, TypeText } from "../../model/prose.js";
import type { Origin } from "../../model/source.js";
import { splitCollection } from "./split-collection.js";

/**
 * What a type cell says: a name or a link, a collection of them, a choice, or a sentence that names one.
 *
 *     | shades | [shade](shade.md) or String collection | The shades of the lamp. |
 *                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
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
  const { single, isCollection } = splitCollection(text, words);
  const name = nameOf(single, words);
  const primitive = primitiveOf(name === "" ? single : name, words);
  return {
    written: text,
    name: name === "" && primitive !== undefined ? single : name,
    ...(primitive !== undefined && { primitive }),
    isCollection,
    ...(target !== undefined && { target }),
    alternatives: [],
    origin,
  };
};

const choicesOf = (cell: Prose, words: TypeWords): readonly TypeText[] => {
  const links = cell.spans.filter((span) => span.kind === "link" && span.text.trim() !== "");
  if (links.length > 0) return linkChoices(cell, links, words);
  const choices = cell.text
    .replaceAll(/\s*\((?!\s*\[?[\w.]+\]?\s*\)\s*$)[^()]*\)/g, " ")
    .split(patternsOf(words).betweenChoices)
    .map((text) => typeOfSpan({ text }, cell.origin, words));
  return choices.every(({ name }) => name !== "") ? choices : codeChoices(cell, words);
};

const linkChoices = (cell: Prose, links: readonly Span[], words: TypeWords): readonly TypeText[] => {
  const isCollection = splitCollection(cell.text, words).isCollection || speaksOfMany(cell, words);
  const types = links.map((link) => typeOfSpan(link, cell.origin, words));
  const named = types.filter(({ name }) => name !== "");
  // A translated link names no type, but leads to one.
  return (named.length > 0 ? named : types).map((type) => (isCollection ? { ...type, isCollection } : type));
};

const speaksOfMany = ({ spans }: Prose, words: TypeWords): boolean =>
  patternsOf(words).manyAround.test(spans.map((span) => (span.kind === "link" ? "_" : span.text)).join(""));

const codeChoices = (cell: Prose, words: TypeWords): readonly TypeText[] => {
  const named = cell.spans
    .filter(({ kind }) => kind === "code" || kind === "strong")
    .map(({ text }) => typeOfSpan({ text }, cell.origin, words));
  const isCollection = speaksOfMany(cell, words);
  return named.filter(({ name }) => name !== "").map((type) => (isCollection ? { ...type, isCollection } : type));
};

const nameOf = (single: string, words: TypeWords): string => {
  const { article, noun } = patternsOf(words);
  const bare = single
    .replaceAll(/[[\]`*"']/g, "")
    .replace(/\s*\([^()]*\)?$/, "")
    .replace(article, "")
    .replace(noun, "")
    .replace(/^#/, "")
    .trim();
  return /^[\p{L}_@][\p{L}\p{N}_.@-]*$/u.test(bare) ? bare.replace(/\.+$/, "") : "";
};

const patternsOf = compileOnce(({ choices, manyAround, articles, nouns }: TypeWords) => ({
  betweenChoices: pattern`\s+${choices}\s+|\s*[|/]\s*|,\s*`,
  manyAround: pattern`${manyAround}|\[\]\s*$`,
  article: pattern`^${articles}\s+`,
  noun: pattern`\s+${nouns}$`,
}));
