import { defineCode } from "../define-code.js";

/** The JSON of a message has a flaw whose meaning is plain: a trailing or missing comma, a comment, a line break inside a string, quotes of the wrong kind. */
export const flawedJson = defineCode<{ readonly what: string }>({
  code: "flawed-json",
  severity: "warning",
  sentence:
    "The JSON of a message has a flaw whose meaning is plain: a trailing or missing comma, a comment, a line break inside a string, quotes of the wrong kind.",
  message: ({ what }) => `The JSON has ${what}; it was read as it was meant.`,
  remedy: () => "Mend it, so that readers can copy the example.",
});
