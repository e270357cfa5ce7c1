import { defineCode } from "../define-code.js";

/** The comment before a code block is meant as an annotation, and its JSON can't be read. */
export const brokenAnnotation = defineCode<{ readonly what: string }>({
  code: "broken-annotation",
  severity: "warning",
  sentence: "The comment before a code block is meant as an annotation, and its JSON can't be read.",
  message: ({ what }) => `The annotation can't be read: its JSON has ${what}.`,
  remedy: () => "Write the annotation as one JSON object.",
});
