import { defineCode } from "../define-code.js";

/** The system does not give the bytes of a page. */
export const unreadablePage = defineCode<{ readonly reason: string }>({
  code: "unreadable-page",
  severity: "error",
  sentence: "The system does not give the bytes of a page.",
  message: ({ reason }) => `The page can't be read: ${reason}.`,
  remedy: () => "Make the file readable, or leave it out.",
});
