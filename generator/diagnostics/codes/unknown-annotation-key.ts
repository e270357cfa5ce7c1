import { defineCode } from "../define-code.js";

/** An annotation has a key that means nothing here, mostly a misspelt one. */
export const unknownAnnotationKey = defineCode<{ readonly key: string; readonly near?: string }>({
  code: "unknown-annotation-key",
  severity: "warning",
  sentence: "An annotation has a key that means nothing here, mostly a misspelt one.",
  message: ({ key }) => `No annotation has the key ${key}.`,
  remedy: ({ near }) => (near === undefined ? "Remove it." : `Did you mean ${near}?`),
});
