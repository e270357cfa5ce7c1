import { brokenAnnotation } from "../../diagnostics/codes/broken-annotation.js";
import { unknownAnnotationValue } from "../../diagnostics/codes/unknown-annotation-value.js";
import { unknownAnnotationKey } from "../../diagnostics/codes/unknown-annotation-key.js";
import type { AnnotationWords } from "../../dialects/annotation-words.js";
import { compileOnce } from "../../dialects/compile-once.js";
import { pattern } from "../../dialects/pattern.js";
import type { Diagnostic, Outcome } from "../../model/diagnostic.js";
import type { Annotation } from "../../model/message.js";
import type { Origin } from "../../model/source.js";
import { nearestName, slipOf } from "../../text/nearest.js";
import { annotationOf, type PlaceOfMember } from "./annotation-of.js";
import { isObject } from "../../json/is-object.js";
import { readLenientJson } from "../../json/lenient-json.js";
import { originWithin } from "../blocks/origin-within.js";

/**
 * The annotation that an HTML comment holds, with or without its `<!--`; undefined where the comment is prose, or says
 * something of the whole page. `origin` is the place of the comment's first character.
 *
 *     <!-- { "blockType": "request", "name": "get_lamp" } -->
 *          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const readAnnotation = (
  comment: string,
  origin: Origin,
  words: AnnotationWords,
): Outcome<Annotation | undefined> => {
  const text = commentText(comment);
  if (!text.startsWith("{") || marksPage(comment, words)) return { value: undefined, diagnostics: [] };
  if (!patternsOf(words).hint.test(text))
    return { value: undefined, diagnostics: misspelledHint(comment, origin, words) };
  const start = comment.indexOf("{");
  const { value, broken } = readLenientJson(text);
  const placeOf: PlaceOfMember = (key) => originWithin(origin, comment, valueOffset(comment, key) ?? start);
  const annotation = isObject(value) ? annotationOf(value, placeOf, words) : undefined;
  if (broken !== undefined) {
    const fault = brokenAnnotation.at(originWithin(origin, comment, start + broken.offset), { what: broken.what });
    return { value: annotation, diagnostics: [fault] };
  }
  if (annotation === undefined) return { value: undefined, diagnostics: misspelledHint(comment, origin, words) };
  const keyPlaceOf = (key: string): Origin =>
    originWithin(origin, comment, Math.max(start, comment.indexOf(`"${key}"`)));
  return {
    value: annotation,
    diagnostics: [...unknownKeys(annotation, words, keyPlaceOf), ...unknownBlockTypes(annotation, words, placeOf)],
  };
};

/** Where the value of a member begins, behind its quote. */
const valueOffset = (comment: string, key: string | undefined): number | undefined => {
  if (key === undefined) return undefined;
  const name = JSON.stringify(key);
  const colon = comment.indexOf(":", comment.indexOf(name) + name.length);
  const value = /\S/.exec(comment.slice(colon + 1));
  if (colon === -1 || value === null) return undefined;
  return colon + 1 + value.index + (value[0] === '"' ? 1 : 0);
};

const commentText = (comment: string): string => comment.trim().replace(/^<!-+/, "").replace(/-+>$/, "").trim();

/** Whether a comment speaks to tools of the whole page. */
export const marksPage = (comment: string, words: AnnotationWords): boolean => patternsOf(words).pageMark.test(comment);

const unknownKeys = (
  { members }: Annotation,
  words: AnnotationWords,
  placeOf: (key: string) => Origin,
): readonly Diagnostic[] => {
  const { known } = patternsOf(words);
  return Object.keys(members)
    .filter((key) => !known.has(key.toLowerCase()))
    .map((key) => unknownAnnotationKey.at(placeOf(key), { key, near: nearestName(key, [...known.values()]) }));
};

/** Other types than those that are known are for other programs, unless they look like one of them. */
const unknownBlockTypes = (
  { members, blockType }: Annotation,
  words: AnnotationWords,
  placeOf: PlaceOfMember,
): readonly Diagnostic[] => {
  if (blockType !== "other") return [];
  const known = words.blockTypes.map(({ word }) => word);
  return Object.entries(members).flatMap(([key, value]) => {
    const isType = patternsOf(words).blockTypeKey.has(key.toLowerCase()) && typeof value === "string";
    const near = isType ? slipOf(value, known) : undefined;
    return near === undefined
      ? []
      : [unknownAnnotationValue.at(placeOf(key), { names: "block type", value: String(value), near })];
  });
};

/** An object with the keys of annotations, one of which says what the fence is, misspelled. */
const misspelledHint = (comment: string, origin: Origin, words: AnnotationWords): readonly Diagnostic[] => {
  const { known, blockTypeKey } = patternsOf(words);
  const keys = [...comment.matchAll(/"([^"\n]*)"\s*:/g)];
  if (!keys.some(([, key = ""]) => known.has(key.toLowerCase()))) return [];
  return keys.flatMap(({ 1: key = "", index }) => {
    const near = known.has(key.toLowerCase()) ? undefined : slipOf(key, [...blockTypeKey.values()]);
    return near === undefined ? [] : [unknownAnnotationKey.at(originWithin(origin, comment, index), { key, near })];
  });
};

const patternsOf = compileOnce(({ keys, pageMarks }: AnnotationWords) => ({
  known: new Map(keys.map(({ word }) => [word.toLowerCase(), word])),
  blockTypeKey: new Map(
    keys.filter(({ means }) => means === "blockType").map(({ word }) => [word.toLowerCase(), word]),
  ),
  hint: pattern`${keys.filter(({ means }) => means === "blockType").map(({ word }) => `*${word}*`)}`,
  pageMark: pattern`${pageMarks.map((mark) => `*${mark}*`)}`,
}));
