import type { MarkupWords } from "../markup-words.js";
import { zones } from "./zones.js";

/** The markdown of Microsoft's documentation. */
export const markup: MarkupWords = {
  includes: ["include"],
  asideIncludes: ["snippets"],
  tab: "#tab/",
  anchors: ["name", "id"],
  zones,
};
