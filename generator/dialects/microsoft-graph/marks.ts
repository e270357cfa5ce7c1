import type { MarkWords } from "../mark-words.js";

/** What descriptions state in words of their own (page format, Tables). */
export const marks: MarkWords = {
  readOnly: { words: ["read only", "read-only", "readonly"], behind: ["(is|are) [a|an] [always]", "and"] },
  required: {
    words: ["required"],
    behind: ["(property|field|value|this|it|parameter) is", "and"],
    onCreate: [
      "required [only] (on|upon|for|during|at|in|when|while) [the|you] (create|creating|creation)",
      "required [only] (when|if) … (is|are) created",
    ],
    ofTables: [
      "(following|these) (required|mandatory) [query|path|function|request] (parameter[s]|header[s]|propert*|field[s])",
      "(following|these) [query|path|function|request] (parameters|headers|properties|fields) are (required|mandatory)",
    ],
  },
  optional: {
    words: ["optional"],
    behind: ["is", "and"],
    anywhere: [
      "(only needs|needs only) to be (specified|set|given|provided|supplied) (if|when|for)",
      "[is|are] only (needed|necessary) (if|when|for)",
    ],
  },
  nullable: {
    words: ["nullable"],
    behind: ["is", "and"],
    anywhere: [
      "null (if|when|until|unless|except|otherwise|for|by default)",
      "(or|if|means|indicates) null",
      "(this|it|value|property|field) (is|becomes|remains|returns|will be) [(always|then|also)] null",
      "(can|may|might|will|could) be [(set to|empty or)] null",
      "set … to null",
      "set to null",
      "default[s] [value] (is|to) [set to] null",
      "(default|values|values are|value is): null",
      "null [value] (means|indicates)",
    ],
  },
  notNullable: {
    sentences: ["not null", "non-null"],
    anywhere: [
      "(always|must be) non-null",
      "(not|non|isn't|aren't) nullable",
      "(not|non)-nullable",
      "nonnullable",
      "(cannot|can't|can not|must not|mustn't|may not|never) be [(set to|assigned|empty or|blank or)] null",
      "never null",
      "null [values] (is|are) (not|never) (allowed|supported|accepted|permitted|valid)",
      "null [values] (isn't|aren't) (allowed|supported|accepted|permitted|valid)",
      "(not|doesn't|don't|cannot|can't) (allow|accept|permit) null",
    ],
  },
  denials: ["not"],
  conditions: {
    first: ["if", "when", "once", "after", "until", "unless", "while", "for", "except"],
    behind: [
      "if",
      "when",
      "where",
      "while",
      "with",
      "only",
      "for",
      "in",
      "by",
      "unless",
      "to",
      "on",
      "after",
      "once",
      "until",
    ],
    later: ["if", "when", "unless", "except", "once", "after"],
  },
  deprecated: {
    hints: ["*deprecat*"],
    first: ["deprecated"],
    bracketed: ["deprecated", "deprecating"],
    anywhere: ["(is|are|has been|have been|will be|to be|being|now) deprecated"],
    others: ["older", "old", "previous", "other", "former"],
    announced: ["will be deprecated*"],
    ofThis: ["this"],
  },
};
