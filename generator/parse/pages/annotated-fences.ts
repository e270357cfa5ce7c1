import type { AnnotationWords } from "../../dialects/annotation-words.js";
import type { Fate } from "../../model/account.js";
import type { Outcome } from "../../model/diagnostic.js";
import type { Annotation } from "../../model/message.js";
import type { Comment, Fence } from "../blocks/block.js";
import { marksPage, readAnnotation } from "../messages/read-annotation.js";
import { leave, type Reading, traceOf } from "../reading.js";
import type { Section } from "../sections/section.js";

/** A fence with the section it stands in and what the author notes of it. */
export interface AnnotatedFence {
  readonly fence: Fence;
  readonly section: Section;
  readonly note?: Note;
}

/** An annotation and the comment that holds it. */
export interface Note {
  readonly comment: Comment;
  readonly annotation: Annotation;
}

/**
 * Gives each fence of a section the annotation before it; prose may stand between the two, another fence or heading may not.
 *
 *     <!-- { "blockType": "request", "name": "get_lamp" } -->
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     ```http
 *     GET /lamps/7
 *     ^^^^^^^^^^^^
 */
export const annotatedFences = (section: Section, words: AnnotationWords): Reading<readonly AnnotatedFence[]> => {
  const fences: AnnotatedFence[] = [];
  const comments: Reading<Annotation | undefined>[] = [];
  let note: Note | undefined;
  for (const block of section.blocks) {
    if (block.kind === "comment") {
      const { value, ...trace } = readComment(block, words);
      comments.push({ value, ...trace });
      note = value === undefined ? note : { comment: block, annotation: value };
    } else if (block.kind === "fence") {
      fences.push({ fence: block, section, ...(note !== undefined && { note }) });
      note = undefined;
    }
  }
  return { value: fences, ...traceOf(comments) };
};

/** The annotation that a comment holds; until a fence gives something with it, the comment is left. */
const readComment = (comment: Comment, words: AnnotationWords): Reading<Annotation | undefined> => {
  const annotation = readAnnotation(comment.text, comment.origin, words);
  return { ...annotation, used: [], left: leave([comment], fateOf(comment, annotation, words)) };
};

const fateOf = (
  { text, isClosed }: Comment,
  { value, diagnostics }: Outcome<Annotation | undefined>,
  words: AnnotationWords,
): Fate => {
  if (value?.blockType === "ignored") return { is: "ignored", reason: "ignored-annotation" };
  if (value !== undefined) return { is: "notUnderstood", reason: "lonely-annotation" };
  if (diagnostics.length > 0) return { is: "notUnderstood", reason: "broken-annotation" };
  if (!isClosed) return { is: "notUnderstood", reason: "unclosed-comment" };
  return { is: "ignored", reason: marksPage(text, words) ? "page-annotation" : "prose-comment" };
};
