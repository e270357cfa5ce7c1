import type { Nodes } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { BlockCount, BlockKind, PageAccount } from "../../generator/model/account.js";

/** How many parts of each kind an account speaks of. */
export const totalsOf = ({
  heading,
  table,
  row,
  fence,
  comment,
}: PageAccount): Readonly<Record<BlockKind, number>> => ({
  heading: total(heading),
  table: total(table),
  row: total(row),
  fence: total(fence),
  comment: total(comment),
});

const total = ({ used, ignored, notUnderstood }: BlockCount): number => used + sum(ignored) + sum(notUnderstood);

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

/**
 * How many headings, tables, rows, fences and comments a page holds, counted by other means than the program's: over the
 * whole page as GFM sees it, and over the lines of the tables that GFM does not see.
 */
export const countParts = (text: string): Readonly<Record<BlockKind, number>> => {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  const nodes = nodesOf(markdown.parse(lines.join("\n")));
  const tables = [...nodes.flatMap(tableRows), ...nodes.flatMap((node) => lostTableRows(node, lines))];
  return {
    heading: nodes.filter(({ type }) => type === "heading").length,
    table: tables.length,
    row: tables.reduce((sum, rows) => sum + rows, 0),
    fence: nodes.filter((node) => isFence(node, lines)).length,
    comment: nodes.reduce((sum, node) => sum + commentsIn(node), 0),
  };
};

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();

const nodesOf = (node: Nodes): readonly Nodes[] => [
  node,
  ...("children" in node ? node.children.flatMap(nodesOf) : []),
];

const tableRows = (node: Nodes): readonly number[] => (node.type === "table" ? [node.children.length - 1] : []);

/** A paragraph with a delimiter row below a line with `|`: the lines behind it are rows. */
const lostTableRows = ({ type, position }: Nodes, lines: readonly string[]): readonly number[] => {
  if (type !== "paragraph" || position === undefined) return [];
  const own = lines.slice(position.start.line - 1, position.end.line);
  const delimiter = own.findIndex(
    (line, index) => /^[\s:|-]*--[\s:|-]*$/.test(line) && own[index - 1]?.includes("|") === true,
  );
  return delimiter < 1 ? [] : [own.length - delimiter - 1];
};

/** Indented code is none. */
const isFence = ({ type, position }: Nodes, lines: readonly string[]): boolean =>
  type === "code" &&
  position !== undefined &&
  /^(?:```|~~~)/.test(lines[position.start.line - 1]?.slice(position.start.column - 1) ?? "");

const commentsIn = (node: Nodes): number =>
  node.type === "html" ? (node.value.match(/<!--(?:-?>|[\s\S]*?(?:-->|$))/g) ?? []).length : 0;
