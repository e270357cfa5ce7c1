import { defineCode } from "../define-code.js";

/** An input names no page. */
export const noPages = defineCode<{ readonly reason: string }>({
  code: "no-pages",
  severity: "error",
  sentence: "An input names no page.",
  message: ({ reason }) => `${reason}, so there is no page to read.`,
  remedy: () => "Name a folder with markdown files, or a file.",
});
