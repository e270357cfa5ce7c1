/**
 * The marks that open a fence at the start of a line (CommonMark 0.31, section 4.5); those of an indented one are not looked for.
 *
 *     ```http
 *     ^^^
 */
export const openingMarks = (line: string): string | undefined => /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[0];

/**
 * Whether a line closes the fence that some marks opened.
 *
 *     ```http
 *     GET /lamps
 *     ```
 *     ^^^
 */
export const isClosingFence = (line: string, marks: string): boolean => {
  const found = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1];
  return found !== undefined && found.startsWith(marks);
};
