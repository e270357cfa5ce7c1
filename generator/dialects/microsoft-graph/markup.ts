import type { MarkupWords } from "../markup-words.js";

/** The markdown of Microsoft's documentation. */
export const markup: MarkupWords = {
  includes: ["include"],
  tab: "#tab/",
  anchors: ["name", "id"],
};
