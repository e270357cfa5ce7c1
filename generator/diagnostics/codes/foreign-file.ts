import { defineCode } from "../define-code.js";

/** A file that docwright did not write stands where it would write one. */
export const foreignFile = defineCode<object>({
  code: "foreign-file",
  severity: "error",
  sentence: "A file that docwright did not write stands where it would write one.",
  message: () => "A file that docwright did not write stands where the output has one; it is left as it is.",
  remedy: () => "Move the file out of the output folder, or delete it.",
});
