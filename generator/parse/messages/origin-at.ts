import type { Origin } from "../../model/source.js";

/**
 * The place of an offset of `text`, where `origin` is the place of its first character.
 * Every line of the text is taken to begin in the column of the first one, as the lines of an indented fence do.
 */
export const originAt = (origin: Origin, text: string, offset: number): Origin => {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  return { ...origin, line: origin.line + newlines(text, lineStart), column: origin.column + offset - lineStart };
};

const newlines = (text: string, end: number): number => {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < end; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
};
