import { defineCode } from "../define-code.js";

/** JSON has a flaw whose meaning is plain, and was read as meant. */
export const flawedJson = defineCode<{ readonly what: string }>({
  code: "flawed-json",
  severity: "warning",
  message: ({ what }) => `The JSON has ${what}; it was read as it was meant.`,
  remedy: () => "Mend it, so that readers can copy the example.",
});
