import type { Nodes } from "../markdown.js";
import type { Fence } from "./block.js";
import { type BlockContext, originAt } from "./block-context.js";
import { isClosingFence, openingMarks } from "./fence-marks.js";

/**
 * The fence that a code block is, with its text from the whole page; nothing where the code is merely indented.
 *
 *     ```http
 *        ^^^^
 *     GET /lamps
 *     ^^^^^^^^^^
 *     ```
 */
export const fenceOf = (node: Nodes & { readonly type: "code" }, context: BlockContext): readonly Fence[] => {
  const { start, end } = node.position ?? {};
  if (start === undefined || end === undefined) return [];
  const opening = context.lines[start.line - 1]?.slice(start.column - 1) ?? "";
  const marks = openingMarks(opening);
  if (marks === undefined) return [];
  const isClosed = start.column === 1 && isClosingFence(context.lines[end.line - 1] ?? "", marks);
  const text = isClosed
    ? context.lines.slice(start.line, end.line - 1).join("\n")
    : node.value.replaceAll(/\r\n?/g, "\n");
  return [
    { kind: "fence", language: (node.lang ?? "").toLowerCase(), text, origin: originAt(start.line + 1, 1, context) },
  ];
};
