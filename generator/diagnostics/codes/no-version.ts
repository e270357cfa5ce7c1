import { defineCode } from "../define-code.js";

/** A page names no API version, while other pages do. */
export const noVersion = defineCode<{ readonly chosen: string }>({
  code: "no-version",
  severity: "info",
  sentence: "A page names no API version, while other pages do.",
  message: ({ chosen }) => `The page names no API version; it is counted to ${chosen}, as most pages are.`,
  remedy: () => "Put the page into a folder named after its version, or give its examples absolute URLs.",
});
