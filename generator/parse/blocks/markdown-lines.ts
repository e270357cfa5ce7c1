import { isClosingFence, openingMarks } from "./fence-marks.js";

/** Tells of each line of a page whether it is markdown, and not within a fence or a comment. */
export const markdownLines = (lines: readonly string[]): ((index: number) => boolean) => {
  const inside = new Set<number>();
  let isEnd: ((line: string) => boolean) | undefined;
  for (const [index, line] of lines.entries()) {
    if (isEnd === undefined) isEnd = endOf(line);
    else {
      inside.add(index);
      if (isEnd(line)) isEnd = undefined;
    }
  }
  return (index) => !inside.has(index);
};

/**
 * What ends the fence or the comment that a line begins.
 *
 *     <!-- not all lamps
 *     ^^^^
 */
const endOf = (line: string): ((line: string) => boolean) | undefined => {
  const marks = openingMarks(line);
  if (marks !== undefined) return (other) => isClosingFence(other, marks);
  const comment = line.lastIndexOf("<!--");
  if (comment === -1 || line.includes("-->", comment)) return undefined;
  return (other) => other.includes("-->");
};
