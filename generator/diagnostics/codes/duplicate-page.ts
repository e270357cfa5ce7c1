import { defineCode } from "../define-code.js";

/** Two files of the inputs have the same path below their docs folders. */
export const duplicatePage = defineCode<{ readonly path: string; readonly first: string }>({
  code: "duplicate-page",
  severity: "error",
  sentence: "Two files of the inputs have the same path below their docs folders.",
  message: ({ path, first }) => `The page ${path} was already read from ${first}.`,
  remedy: () => "Give the inputs versions of their own, or rename one of the files.",
});
