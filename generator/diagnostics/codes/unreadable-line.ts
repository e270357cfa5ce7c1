import { defineCode } from "../define-code.js";

/** Lines are too long, or nested too deeply, to be read in reasonable time. */
export const unreadableLine = defineCode<{ readonly count: number }>({
  code: "unreadable-line",
  severity: "warning",
  message: ({ count }) =>
    `${count === 1 ? "A line is" : `${count} lines are`} too long or nested too deeply, and not read.`,
  remedy: () => "Break the line, or end the quote or list above it with an empty line.",
});
