import type { SubjectWords } from "../subject-words.js";

/** Tables of sub-objects (page format, Tables). */
export const subjects: SubjectWords = {
  nouns: ["properties", "object", "type", "resource"],
  introductions: [
    "(properties|fields|attributes|members) (of|for|in|on) (a|an|the)",
    "(object|type|resource)[s] (has|have|contain[s]|support[s]|include[s])",
  ],
};
