import type { Html, Nodes } from "../markdown.js";
import { type BlockContext, originOf } from "./block-context.js";
import type { Comment } from "./block.js";
import { originWithin } from "./origin-within.js";

/**
 * The comments within a node, however deep.
 *
 *     | color | String | The paint. <!-- lamps only --> |
 *                                   ^^^^^^^^^^^^^^^^^^^
 */
export const commentsWithin = (node: Nodes, context: BlockContext): readonly Comment[] =>
  mentionsComment(node, context) ? htmlWithin(node).flatMap((html) => commentsOf(html, context)) : [];

/** Cheaper than a walk through every cell of a page. */
const mentionsComment = ({ position }: Nodes, { lines }: BlockContext): boolean =>
  position === undefined ||
  lines.slice(position.start.line - 1, position.end.line).some((line) => line.includes("<!--"));

const htmlWithin = (node: Nodes): readonly Html[] =>
  node.type === "html" ? [node] : "children" in node ? node.children.flatMap(htmlWithin) : [];

/**
 * The comments in a piece of HTML (CommonMark 0.31, section 6.6); one that is not closed reaches to its end.
 *
 *     <!-- { "blockType": "request" } --><br>
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const commentsOf = (node: Html, context: BlockContext): readonly Comment[] => {
  const html = wholeText(node, context);
  const origin = originOf(node, context);
  const comments: Comment[] = [];
  let end = 0;
  for (let start = html.indexOf("<!--"); start >= 0; start = html.indexOf("<!--", end)) {
    const closing = html.indexOf("-->", start + 2);
    end = closing < 0 ? html.length : closing + "-->".length;
    comments.push({
      kind: "comment",
      text: html.slice(start, end),
      isClosed: closing >= 0,
      origin: originWithin(origin, html, start),
    });
  }
  return comments;
};

/** HTML at the start of a line is taken from the whole page. */
const wholeText = ({ value, position }: Html, { lines }: BlockContext): string => {
  if (position === undefined || position.start.column !== 1 || position.start.line === position.end.line) return value;
  const last = (lines[position.end.line - 1] ?? "").slice(0, position.end.column - 1);
  return [...lines.slice(position.start.line - 1, position.end.line - 1), last].join("\n");
};
