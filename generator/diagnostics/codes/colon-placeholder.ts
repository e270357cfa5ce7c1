import { defineCode } from "../define-code.js";

/** A request line has a colon before a part of its path. */
export const colonPlaceholder = defineCode<{ readonly written: string }>({
  code: "colon-placeholder",
  severity: "info",
  sentence: "A request line has a colon before a part of its path.",
  message: ({ written }) => `${written} is taken for a placeholder.`,
  remedy: ({ written }) => `Write {${written.slice(1)}}.`,
});
