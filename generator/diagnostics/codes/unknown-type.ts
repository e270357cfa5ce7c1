import { defineCode } from "../define-code.js";

/** A page names a type that no page defines. */
export const unknownType = defineCode<{ readonly name: string; readonly near?: string }>({
  code: "unknown-type",
  severity: "warning",
  sentence: "A page names a type that no page defines.",
  message: ({ name }) => `No page defines the type ${name}.`,
  remedy: ({ near }) => (near === undefined ? "Add a page for it, or mend the name." : `Did you mean ${near}?`),
});
