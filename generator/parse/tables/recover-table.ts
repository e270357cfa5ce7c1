import type { Block, Paragraph as ParagraphBlock } from "../blocks/block.js";
import { type BlockContext, originAt } from "../blocks/block-context.js";
import { proseOf } from "../blocks/prose.js";
import { type Paragraph, parseMarkdown } from "../markdown.js";
import { tableOf } from "./table-of.js";

/**
 * Reads a table that GFM takes for a paragraph, because its delimiter row has another number of cells than its header:
 * the delimiter row is given the header's width, and the paragraph is parsed again.
 *
 *     | Property | Type |
 *     |----------|
 *     ^^^^^^^^^^^^ becomes `| - | - |`
 *     | color | String |
 */
export const recoverTable = (node: Paragraph, context: BlockContext): readonly Block[] | undefined => {
  const position = node.position;
  if (position === undefined || position.end.line - position.start.line < 1) return undefined;
  const lines = context.lines.slice(position.start.line - 1, position.end.line);
  // What stands before the paragraph is the mark of a list; spaces keep the columns.
  lines[0] = (lines[0] ?? "").slice(position.start.column - 1).padStart(lines[0]?.length ?? 0);
  const delimiter = lines.findIndex(
    (line, index) => index > 0 && isDelimiterRow(line) && (lines[index - 1] ?? "").includes("|"),
  );
  const header = lines[delimiter - 1];
  if (header === undefined) return undefined;
  const width = cellCount(header);
  lines[delimiter] = `|${" - |".repeat(width)}`;
  const top = delimiter - 1;
  const root = parseMarkdown("\n".repeat(position.start.line - 1 + top) + lines.slice(top).join("\n"));
  const table = root.children.find((child) => child.type === "table");
  if (table === undefined) return undefined;
  const above = lines.slice(0, top).join(" ");
  const origin = originAt(position.start.line, position.start.column, context);
  const paragraph: ParagraphBlock = {
    kind: "paragraph",
    within: "page",
    prose: proseOf([{ kind: "text", text: above }], origin),
  };
  return [...(above.trim() === "" ? [] : [paragraph]), tableOf(table, context)];
};

const isDelimiterRow = (line: string): boolean => line.includes("--") && /^[\s:|-]+$/.test(line);

const cellCount = (line: string): number =>
  line
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "")
    .split(/(?<!\\)\|/).length;
