/**
 * The source of a pattern that any of some phrases fits, as whole words; nothing fits an empty list.
 *
 * A phrase is words as pages have them, with a few marks: `(a|b)` is one of several, `[a|b]` is one or none, `…` is anything
 * within the sentence, and a `*` at an end says that the word may go on there, as in `creat*`.
 */
export const phraseSource = (phrases: readonly string[]): string => {
  if (phrases.length === 0) return "(?!)";
  const start = phrases.some((phrase) => phrase.startsWith("*")) ? "" : boundary;
  const end = phrases.some((phrase) => phrase.endsWith("*")) ? "" : boundary;
  const sources = phrases.map((phrase) =>
    [
      start === "" && !phrase.startsWith("*") ? boundary : "",
      wordsSource(phrase.replaceAll(/^\*|\*$/g, "")),
      end === "" && !phrase.endsWith("*") ? boundary : "",
    ].join(""),
  );
  return `(?:${start}(?:${sources.join("|")})${end})`;
};

const boundary = "\\b";

/** Words that may be left out take a space with them: the one before them, or at the beginning the one behind. */
const wordsSource = (words: string): string =>
  words
    .replaceAll(/[\\^$.+?{}]/g, "\\$&")
    .replaceAll("(", "(?:")
    .replace(/^\[([^\]]+)\] /, "(?:(?:$1) )?")
    .replaceAll(/ \[([^\]]+)\]/g, "(?: (?:$1))?")
    .replaceAll(/\[([^\]]+)\]/g, "(?:$1)?")
    .replaceAll(" … ", "\\b[^.]*\\b");
