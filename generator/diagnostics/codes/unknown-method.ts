import { defineCode } from "../define-code.js";

/** The first line of a message begins with a word that is no method of HTTP, and looks like one. */
export const unknownMethod = defineCode<{ readonly written: string; readonly near: string }>({
  code: "unknown-method",
  severity: "warning",
  sentence: "The first line of a message begins with a word that is no method of HTTP, and looks like one.",
  message: ({ written }) => `No message begins with \`${written}\`; the line is not read.`,
  remedy: ({ near }) => `Did you mean \`${near}\`?`,
});
