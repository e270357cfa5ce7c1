import { defineCode } from "../define-code.js";

/** The pages of all inputs together give neither an operation nor a type. */
export const nothingRead = defineCode<Record<never, never>>({
  code: "nothing-read",
  severity: "error",
  sentence: "The pages of all inputs together give neither an operation nor a type.",
  message: () => "No page gives an operation or a type.",
  remedy: () => "Name the folder of the reference pages, or mend the headings that other findings name.",
});
