import { type Nodes, parseMarkdown, type Root } from "../markdown.js";

/** The tree of a page without some of its lines, which must not change what the others mean. Its places are those on the page. */
export const parseLines = (lines: readonly string[], isLeftOut: (index: number) => boolean): Root => {
  const kept = lines.flatMap((_, index) => (isLeftOut(index) ? [] : [index]));
  const root = parseMarkdown(kept.map((index) => lines[index]).join("\n"));
  if (kept.length < lines.length) restoreLines(root, kept);
  return root;
};

/** Offsets stay those in the text that was parsed: nothing is read by them. */
const restoreLines = (node: Nodes, kept: readonly number[]): void => {
  for (const point of node.position === undefined ? [] : [node.position.start, node.position.end])
    point.line = (kept[point.line - 1] ?? 0) + 1;
  if ("children" in node) for (const child of node.children) restoreLines(child, kept);
};
