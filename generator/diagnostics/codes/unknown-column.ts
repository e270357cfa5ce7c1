import { defineCode } from "../define-code.js";

/** A table that is read has a column that is not. */
export const unknownColumn = defineCode<{ readonly title: string; readonly near: string | undefined }>({
  code: "unknown-column",
  severity: "warning",
  sentence: "A table that is read has a column that is not.",
  message: ({ title }) => `Nothing is read from the column "${title}".`,
  remedy: ({ near }) =>
    near === undefined
      ? "Give it one of the usual titles, say the same in the description, or leave it to readers."
      : `Did you mean "${near}"?`,
});
