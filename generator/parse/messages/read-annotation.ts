import { brokenAnnotation } from "../../diagnostics/codes/broken-annotation.js";
import { unknownAnnotationKey } from "../../diagnostics/codes/unknown-annotation-key.js";
import type { Diagnostic, Outcome } from "../../model/diagnostic.js";
import type { Annotation } from "../../model/message.js";
import type { Origin } from "../../model/source.js";
import { nearestName } from "../../text/nearest.js";
import { annotationOf } from "./annotation-of.js";
import { annotationKeys } from "./annotation-keys.js";
import { isObject } from "../../json/is-object.js";
import { readLenientJson } from "../../json/lenient-json.js";
import { originWithin } from "../blocks/origin-within.js";

/**
 * The annotation that an HTML comment holds, with or without its `<!--`; undefined where the comment is prose, or says
 * something of the whole page. `origin` is the place of the comment's first character.
 */
export const readAnnotation = (comment: string, origin: Origin): Outcome<Annotation | undefined> => {
  const text = commentText(comment);
  if (!text.startsWith("{") || !/blockType/i.test(text)) return { value: undefined, diagnostics: [] };
  const start = comment.indexOf("{");
  const { value, broken } = readLenientJson(text);
  const annotation = isObject(value) ? annotationOf(value, originWithin(origin, comment, start)) : undefined;
  if (broken !== undefined) {
    const fault = brokenAnnotation.at(originWithin(origin, comment, start + broken.offset), { what: broken.what });
    return { value: annotation, diagnostics: [fault] };
  }
  return { value: annotation, diagnostics: annotation === undefined ? [] : unknownKeys(annotation) };
};

const commentText = (comment: string): string => comment.trim().replace(/^<!-+/, "").replace(/-+>$/, "").trim();

const unknownKeys = ({ members, origin }: Annotation): readonly Diagnostic[] =>
  Object.keys(members)
    .filter((key) => !knownKeys.has(key.toLowerCase()))
    .map((key) => unknownAnnotationKey.at(origin, { key, near: nearestName(key, annotationKeys) }));

const knownKeys = new Set(annotationKeys.map((key) => key.toLowerCase()));
