import type { ValueWords } from "../value-words.js";

/** Values of enumerations in descriptions (page format, Enums). */
export const values: ValueWords = {
  openings: [
    "(possible|supported|allowed|valid|accepted|permitted|available|acceptable) [string] value[s]",
    "one of the following*",
    "(can|may|must|could|should) be one of",
  ],
  denials: ["not", "cannot", "never", "*n't"],
  singleVerbs: ["is"],
  verbs: ["are", "include", "is"],
  conjunctions: ["or", "and"],
  otherLists: ["example[s]", "such as", "format", "properties"],
  noNames: ["null", "true", "false"],
};
