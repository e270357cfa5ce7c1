import { defineCode } from "../define-code.js";

/** A response begins with its headers. */
export const missingStatusLine = defineCode<Readonly<Record<never, never>>>({
  code: "missing-status-line",
  severity: "warning",
  sentence: "A response begins with its headers.",
  message: () => "The response has no status line.",
  remedy: () => "Begin it with a line such as HTTP/1.1 200 OK.",
});
