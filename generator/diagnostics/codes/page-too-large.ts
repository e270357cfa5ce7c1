import { defineCode } from "../define-code.js";

/** A page is too large to be one. */
export const pageTooLarge = defineCode<{ readonly bytes: number; readonly limit: number }>({
  code: "page-too-large",
  severity: "error",
  sentence: "A page is too large to be one.",
  message: ({ bytes, limit }) => `The page has ${bytes} bytes, more than the ${limit} that are read.`,
  remedy: () => "Split the page, or leave it out.",
});
