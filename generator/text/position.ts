/** A place in a text. Lines and columns start at 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The place of an offset of a text whose lines end with `\n`. */
export const positionAt = (text: string, offset: number): Position => {
  let [line, lineStart] = [1, 0];
  for (let end = text.indexOf("\n"); end !== -1 && end < offset; end = text.indexOf("\n", lineStart)) {
    line += 1;
    lineStart = end + 1;
  }
  return { line, column: offset - lineStart + 1 };
};
