import { compileOnce } from "../../dialects/compile-once.js";
import type { MarkupWords } from "../../dialects/markup-words.js";
import { pattern } from "../../dialects/pattern.js";
import { isClosingFence, openingMarks } from "./fence-marks.js";
import { frontMatterEnd } from "./front-matter-end.js";

/**
 * The text of a page with everything blanked that remark need not see: the content of fences and comments, the words of tab
 * headings, and includes that are not taken in. Every line stays in its place, and what is read of such lines is read
 * from the whole page. Saves a third of the cost of a page. Where it is not sure what a line begins, the rest stays whole.
 *
 *     ```http
 *     GET /lamps
 *     ^^^^^^^^^^ blanked
 *     ```
 */
export const cutPage = (lines: readonly string[], markup: MarkupWords): readonly string[] => {
  const kept = [...lines];
  let index = frontMatterEnd(lines);
  while (index < lines.length) {
    const end = blockEnd(lines, index, markup);
    if (end === undefined) break;
    const afterIncludes = includesEnd(lines, index, markup);
    if (end > index) kept.fill("", index + 1, end);
    else if (isTabHeading(lines[index] ?? "", markup)) kept[index] = "#";
    else if (standApart(lines, { start: index, end: afterIncludes })) kept.fill("", index, afterIncludes);
    index = Math.max(end + 1, afterIncludes);
  }
  return kept;
};

/**
 * Whether a line is the heading of a tab.
 *
 *     # [HTTP](#tab/http)
 *              ^^^^^
 */
export const isTabHeading = (line: string, { tab }: MarkupWords): boolean => {
  const target = line.startsWith("#") ? headingLink.exec(line)?.[1] : undefined;
  return target !== undefined && target.startsWith(tab);
};

const headingLink = /^#{1,6}[ \t]+\[[^\]]*\]\(([^)\s]*)\)[ \t]*$/;

/** Last line of the fence or comment that begins here, or else this line; undefined where it can't be told for sure. */
const blockEnd = (lines: readonly string[], index: number, markup: MarkupWords): number | undefined => {
  const line = lines[index] ?? "";
  if (!/^ {0,3}[`~<]/.test(line)) return index;
  const marks = openingMarks(line);
  if (marks !== undefined) return indexFrom(lines, index + 1, (other) => isClosingFence(other, marks));
  if (!line.startsWith("<!--")) return isHarmless(lines, index, markup) ? index : undefined;
  return line.includes("-->", 2) ? index : indexFrom(lines, index + 1, (other) => other.includes("-->"));
};

/** Other HTML reaches to the next empty line (CommonMark 0.31, section 4.6): fences and comments in it are none. */
const isHarmless = (lines: readonly string[], index: number, markup: MarkupWords): boolean => {
  const line = lines[index] ?? "";
  const [, tag = ""] = /^ {0,3}<(\w+)/.exec(line) ?? [];
  if (/^ {0,3}(?:`{3}|~{3}|<[!?])/.test(line) || rawTags.has(tag.toLowerCase())) return false;
  const end = indexFrom(lines, index + 1, (other) => other.trim() === "") ?? lines.length;
  return !lines.slice(index, end).some((other) => patternsOf(markup).mark.test(other));
};

/** HTML that ends with its own closing tag only. */
const rawTags: ReadonlySet<string> = new Set(["script", "pre", "style", "textarea"]);

/** The line after a run of includes, each in a line of its own. */
const includesEnd = (lines: readonly string[], start: number, markup: MarkupWords): number => {
  let end = start;
  while (includeTarget(lines[end], markup) !== undefined) end += 1;
  return end;
};

/** Includes between a heading and an empty line or heading, as snippets in tabs are, change no other line's meaning when they go. */
const standApart = (
  lines: readonly string[],
  { start, end }: { readonly start: number; readonly end: number },
): boolean =>
  start < end && /^#{1,6}[ \t]/.test(lines[start - 1] ?? "") && /^(?:\s*$|#{1,6}[ \t])/.test(lines[end] ?? "");

const includeTarget = (line = "", markup: MarkupWords): string | undefined =>
  line.startsWith("[!") ? patternsOf(markup).includeLine.exec(line)?.[1] : undefined;

const patternsOf = compileOnce(({ includes }: MarkupWords) => ({
  includeLine: pattern`^\[!${includes}[ \t]*\[[^\]]*\]\(([^()\s]*)\)\][ \t]*$`,
  mark: pattern`\`{3}|~~~|<!--|\[!${includes}`,
}));

const indexFrom = (lines: readonly string[], start: number, test: (line: string) => boolean): number | undefined => {
  for (let index = start; index < lines.length; index += 1) if (test(lines[index] ?? "")) return index;
  return undefined;
};
