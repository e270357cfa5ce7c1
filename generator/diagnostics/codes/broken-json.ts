import { defineCode } from "../define-code.js";

/** The JSON of a message can't be read, even leniently. */
export const brokenJson = defineCode<{ readonly what: string }>({
  code: "broken-json",
  severity: "warning",
  sentence: "The JSON of a message can't be read, even leniently.",
  message: ({ what }) => `The JSON can't be read: it has ${what}.`,
  remedy: () => "Write a complete JSON document (RFC 8259), with sample values in the place of placeholders.",
});
