import { isClosingFence, openingMarks } from "./fence-marks.js";

/**
 * The text of a page with everything blanked that remark need not see: the content of fences and comments, the words of tab
 * headings, and includes that nothing is read from. Every line stays in its place, and what is read of such lines is read
 * from the whole page. Saves a third of the cost of a page. Where it is not sure what a line begins, the rest stays whole.
 */
export const cutPage = (lines: readonly string[], isRead: (include: string) => boolean): readonly string[] => {
  const kept = [...lines];
  let index = frontMatterEnd(lines);
  while (index < lines.length) {
    const end = blockEnd(lines, index);
    if (end === undefined) break;
    const afterIncludes = includesEnd(lines, index);
    if (end > index) kept.fill("", index + 1, end);
    else if (isTabHeading(lines[index] ?? "")) kept[index] = "#";
    else if (areUnread(lines, { start: index, end: afterIncludes }, isRead)) kept.fill("", index, afterIncludes);
    index = Math.max(end + 1, afterIncludes);
  }
  return kept;
};

/** Whether a line is the heading of a tab, as in `# [HTTP](#tab/http)`. */
export const isTabHeading = (line: string): boolean => line.startsWith("#") && tabHeading.test(line);

const tabHeading = /^#{1,6}[ \t]+\[[^\]]*\]\(#tab\/[^)\s]*\)[ \t]*$/;

const frontMatterEnd = (lines: readonly string[]): number => {
  return isFrontMatterMark(lines[0] ?? "") ? (indexFrom(lines, 1, isFrontMatterMark) ?? -1) + 1 : 0;
};

const isFrontMatterMark = (line: string): boolean => /^---[ \t]*$/.test(line);

/** Last line of the fence or comment that begins here, or else this line; undefined where it can't be told for sure. */
const blockEnd = (lines: readonly string[], index: number): number | undefined => {
  const line = lines[index] ?? "";
  if (!/^ {0,3}[`~<]/.test(line)) return index;
  const marks = openingMarks(line);
  if (marks !== undefined) return indexFrom(lines, index + 1, (other) => isClosingFence(other, marks));
  if (!line.startsWith("<!--")) return isHarmless(lines, index) ? index : undefined;
  return line.includes("-->", 2) ? index : indexFrom(lines, index + 1, (other) => other.includes("-->"));
};

/** Other HTML reaches to the next empty line (CommonMark 0.31, section 4.6): fences and comments in it are none. */
const isHarmless = (lines: readonly string[], index: number): boolean => {
  const line = lines[index] ?? "";
  if (/^ {0,3}(?:`{3}|~{3}|<[!?]|<(?:script|pre|style|textarea)\b)/i.test(line)) return false;
  const end = indexFrom(lines, index + 1, (other) => other.trim() === "") ?? lines.length;
  return !lines.slice(index, end).some((other) => /```|~~~|<!--|\[!INCLUDE/i.test(other));
};

/** The line after a run of includes, each in a line of its own. */
const includesEnd = (lines: readonly string[], start: number): number => {
  let end = start;
  while (includeTarget(lines[end]) !== undefined) end += 1;
  return end;
};

/** Includes between a heading and an empty line or heading, as snippets in tabs are, change no other line's meaning when they go. */
const areUnread = (
  lines: readonly string[],
  { start, end }: { readonly start: number; readonly end: number },
  isRead: (include: string) => boolean,
): boolean => {
  if (start === end || lines.slice(start, end).some((line) => isRead(includeTarget(line) ?? ""))) return false;
  return /^#{1,6}[ \t]/.test(lines[start - 1] ?? "") && /^(?:\s*$|#{1,6}[ \t])/.test(lines[end] ?? "");
};

const includeTarget = (line = ""): string | undefined =>
  line.startsWith("[!") ? /^\[!INCLUDE[ \t]*\[[^\]]*\]\(([^()\s]*)\)\][ \t]*$/i.exec(line)?.[1] : undefined;

const indexFrom = (lines: readonly string[], start: number, test: (line: string) => boolean): number | undefined => {
  for (let index = start; index < lines.length; index += 1) if (test(lines[index] ?? "")) return index;
  return undefined;
};
