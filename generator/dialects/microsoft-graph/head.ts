import type { HeadWords } from "../head-words.js";

/** The head of a page (page format, Names). */
export const head: HeadWords = {
  namespaceLabels: ["namespace", "name space"],
  notes: ["note", "important", "caution", "warning", "tip"],
  titleField: "title",
};
