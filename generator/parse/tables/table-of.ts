import type { Row, Table } from "../blocks/block.js";
import { type BlockContext, originAt, originOf } from "../blocks/block-context.js";
import { proseOf } from "../blocks/prose.js";
import { readSpans } from "../blocks/read-spans.js";
import type { Prose } from "../../model/prose.js";
import type { Table as TableNode, TableCell, TableRow } from "../markdown.js";

/**
 * A table with its cells read.
 *
 *     | color | [shade](shade.md) |
 *       ^^^^^    ^^^^^  ^^^^^^^^
 */
export const tableOf = (node: TableNode, context: BlockContext): Table => {
  const [header, ...rows] = node.children.map((row) => rowOf(row, context));
  const origin = originOf(node, context);
  return { kind: "table", header: header ?? { kind: "row", cells: [], origin }, rows, origin };
};

const rowOf = (node: TableRow, context: BlockContext): Row => ({
  kind: "row",
  cells: node.children.map((cell) => cellOf(cell, context)),
  origin: originOf(node, context),
});

const cellOf = (node: TableCell, context: BlockContext): Prose => {
  const [first] = node.children;
  const start = (first ?? node).position?.start;
  return proseOf(
    readSpans(node.children, context.definitions),
    originAt(start?.line ?? 1, start?.column ?? 1, context),
  );
};
