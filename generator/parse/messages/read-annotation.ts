import { brokenAnnotation } from "../../diagnostics/codes/broken-annotation.js";
import { unknownAnnotationKey } from "../../diagnostics/codes/unknown-annotation-key.js";
import type { AnnotationWords } from "../../dialects/annotation-words.js";
import { compileOnce } from "../../dialects/compile-once.js";
import { pattern } from "../../dialects/pattern.js";
import type { Diagnostic, Outcome } from "../../model/diagnostic.js";
import type { Annotation } from "../../model/message.js";
import type { Origin } from "../../model/source.js";
import { nearestName } from "../../text/nearest.js";
import { annotationOf } from "./annotation-of.js";
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
  if (!text.startsWith("{") || !patternsOf(words).hint.test(text)) return { value: undefined, diagnostics: [] };
  const start = comment.indexOf("{");
  const { value, broken } = readLenientJson(text);
  const annotation = isObject(value) ? annotationOf(value, originWithin(origin, comment, start), words) : undefined;
  if (broken !== undefined) {
    const fault = brokenAnnotation.at(originWithin(origin, comment, start + broken.offset), { what: broken.what });
    return { value: annotation, diagnostics: [fault] };
  }
  return { value: annotation, diagnostics: annotation === undefined ? [] : unknownKeys(annotation, words) };
};

const commentText = (comment: string): string => comment.trim().replace(/^<!-+/, "").replace(/-+>$/, "").trim();

/** Whether a comment speaks to tools of the whole page. */
export const marksPage = (comment: string, words: AnnotationWords): boolean => patternsOf(words).pageMark.test(comment);

const unknownKeys = ({ members, origin }: Annotation, words: AnnotationWords): readonly Diagnostic[] => {
  const { known } = patternsOf(words);
  return Object.keys(members)
    .filter((key) => !known.has(key.toLowerCase()))
    .map((key) => unknownAnnotationKey.at(origin, { key, near: nearestName(key, [...known.values()]) }));
};

const patternsOf = compileOnce(({ keys, pageMarks }: AnnotationWords) => ({
  known: new Map(keys.map(({ word }) => [word.toLowerCase(), word])),
  hint: pattern`${keys.filter(({ means }) => means === "blockType").map(({ word }) => `*${word}*`)}`,
  pageMark: pattern`${pageMarks.map((mark) => `*${mark}*`)}`,
}));
