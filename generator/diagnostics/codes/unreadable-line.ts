import { defineCode } from "../define-code.js";

/** A line is too long, or nested too deeply in quotes and lists, to be read in reasonable time. */
export const unreadableLine = defineCode<{ readonly count: number }>({
  code: "unreadable-line",
  severity: "warning",
  sentence: "A line is too long, or nested too deeply in quotes and lists, to be read in reasonable time.",
  message: ({ count }) =>
    `${count === 1 ? "A line is" : `${count} lines are`} too long or nested too deeply, and not read.`,
  remedy: () => "Break the line, or end the quote or list above it with an empty line.",
});
