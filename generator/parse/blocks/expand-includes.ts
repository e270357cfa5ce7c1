import { collectDiagnostics, type DiagnosticCollector } from "../../diagnostics/collect-diagnostics.js";
import { unreadInclude } from "../../diagnostics/codes/unread-include.js";
import { includeMarks } from "../../dialects/include-marks.js";
import type { MarkupWords } from "../../dialects/markup-words.js";
import type { Outcome } from "../../model/diagnostic.js";
import type { Origin, SourceFile } from "../../model/source.js";
import { frontMatterEnd } from "./front-matter-end.js";
import { linesOf } from "./lines-of.js";
import { markdownLines } from "./markdown-lines.js";
import { behind, cutLine, joinLines, placeIn, type PlacedLine, placedLine } from "./placed-line.js";

/**
 * The lines of a page with the files that it takes in where it names them, without their front matter.
 *
 * A mark that has a line of its own gives way to the lines of its file; one within a line gives way to their words.
 *
 *     ## Permissions
 *     [!INCLUDE [lamps-glow](../includes/lamps-glow.md)]
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const expandIncludes = (source: SourceFile, markup: MarkupWords): Outcome<PageText> => {
  if (!source.text.includes("[!") || source.text.search(anyMark) === -1)
    return { value: ownText(source), diagnostics: [] };
  const collector = collectDiagnostics();
  const placed = linesWithin(source, { markup, collector, chain: [source], room: { lines: mostLines } });
  const first = placedLine("", { page: source.path, line: 1 });
  return collector.outcome({
    lines: placed.map(({ text }) => text),
    placeOf: (line, column) => placeIn(placed[line - 1] ?? first, column),
  });
};

/** The text of a page, and where it stands on disk. */
export interface PageText {
  readonly lines: readonly string[];
  /** The place of a line and a column of the text, both counted from 1. */
  readonly placeOf: (line: number, column: number) => Pick<Origin, "page" | "line" | "column">;
}

const ownText = ({ path, text }: SourceFile): PageText => ({
  lines: linesOf(text),
  placeOf: (line, column) => ({ page: path, line, column }),
});

/** Lines of a page with all that it takes in; files that name several others grow by their product. */
const mostLines = 50_000;

/** What is known on the way from a page to the file that is read. */
interface Expansion {
  readonly markup: MarkupWords;
  readonly collector: DiagnosticCollector;
  /** The page, and the files on the way to the one that is read, which is the last. */
  readonly chain: readonly SourceFile[];
  /** How many lines may still be taken in. */
  readonly room: { lines: number };
}

const linesWithin = (source: SourceFile, expansion: Expansion): readonly PlacedLine[] => {
  const texts = linesOf(source.text);
  const placed = texts.map((text, index) => placedLine(text, { page: source.path, line: index + 1 }));
  const isOpen = markdownLines(texts);
  return placed.flatMap((line, index) => (isOpen(index) ? expandLine(line, expansion) : [line]));
};

const expandLine = (line: PlacedLine, expansion: Expansion): readonly PlacedLine[] => {
  sayMisspelled(line, expansion);
  const marks = [...line.text.matchAll(includeMarks(expansion.markup))]
    .filter(({ index }) => isMarkdown(line.text.slice(0, index)))
    .map((match) => markAt(match));
  const taken = marks.flatMap((mark) => {
    const lines = linesOfTarget(mark, line, expansion);
    return lines === undefined ? [] : [{ ...mark, lines }];
  });
  const [first] = taken;
  if (first === undefined) return [line];
  const before = line.text.slice(0, first.start);
  if (/^[\s>]*$/.test(before) && line.text.slice(first.end).trim() === "") {
    const empty = cutLine(line, 0, before.trimEnd().length);
    return [empty, ...first.lines.map((one) => behind(before, one)), empty];
  }
  const parts = taken.flatMap(({ end, lines: [top, ...others] }, index) => [
    ...(top === undefined ? [] : [joinLines(top, others, " ")]),
    cutLine(line, end, taken[index + 1]?.start),
  ]);
  return [joinLines(cutLine(line, 0, first.start), parts, "")];
};

/** Whether a line goes on as markdown, not as code or a comment that began in it. */
const isMarkdown = (before: string): boolean =>
  before.lastIndexOf("<!--") <= before.lastIndexOf("-->") && before.split("`").length % 2 === 1;

/**
 * Only files that are taken in have a link behind the word of their mark.
 *
 *     [!INCLDUE [lamps-glow](../includes/lamps-glow.md)]
 *       ^^^^^^^
 */
const sayMisspelled = (line: PlacedLine, { markup, collector }: Expansion): void => {
  for (const { 1: word = "", 2: target = "", index } of line.text.matchAll(anyMark)) {
    const isKnown = markup.includes.includes(word.toLowerCase());
    if (!isKnown && isMarkdown(line.text.slice(0, index)))
      collector.add([unreadInclude.at(placeIn(line, index + 1), { target, why: "misspelled" })]);
  }
};

const anyMark = /\[!(\w{1,40})[ \t]{0,9}\[[^\]\n]{0,400}\]\(([^()\s]{1,400})\)/g;

/** The mark of an include in a line. */
interface IncludeMark {
  readonly target: string;
  /** Offsets in the line. */
  readonly start: number;
  readonly end: number;
}

const markAt = (match: RegExpExecArray): IncludeMark => {
  const [whole, target = ""] = match;
  return { target, start: match.index, end: match.index + whole.length };
};

/** What a mark takes in; `undefined` where it stays, with a diagnostic unless the docs keep such files for others. */
const linesOfTarget = (
  { target, start }: IncludeMark,
  line: PlacedLine,
  expansion: Expansion,
): readonly PlacedLine[] | undefined => {
  const { markup, collector, chain, room } = expansion;
  const source = chain.at(-1)?.includes.get(target);
  const isCircle = source !== undefined && chain.includes(source);
  if (source !== undefined && !isCircle && room.lines > 0) {
    const lines = linesWithin(source, { ...expansion, chain: [...chain, source] });
    room.lines -= lines.length;
    return lines.slice(frontMatterEnd(lines.map(({ text }) => text)));
  }
  if (source === undefined && target.split("/").some((part) => markup.asideIncludes.includes(part))) return undefined;
  const why = source === undefined ? "missing" : isCircle ? "circular" : "too-large";
  collector.add([unreadInclude.at(placeIn(line, start + 1), { target, why })]);
  return undefined;
};
