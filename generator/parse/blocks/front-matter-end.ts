/**
 * How many lines the front matter takes at the start of a text, its marks among them; 0 where there is none.
 *
 *     ---
 *     ^^^
 *     title: "Get lamp"
 *     ---
 *     ^^^
 */
export const frontMatterEnd = (lines: readonly string[]): number =>
  isMark(lines[0]) ? lines.findIndex((line, index) => index > 0 && isMark(line)) + 1 : 0;

const isMark = (line = ""): boolean => /^---[ \t]*$/.test(line);
