import type { MarkupWords } from "../../dialects/markup-words.js";
import type { Origin } from "../../model/source.js";
import type { Nodes } from "../markdown.js";
import type { PageText } from "./expand-includes.js";
import type { Definitions } from "./read-spans.js";

/** What the reading of a block knows of the page around it. */
export interface BlockContext extends PageText {
  readonly definitions: Definitions;
  readonly markup: MarkupWords;
  /** Slug of the heading above. */
  readonly section: string | undefined;
}

/** Place of a node. */
export const originOf = (node: Pick<Nodes, "position">, context: BlockContext): Origin =>
  originAt(node.position?.start.line ?? 1, node.position?.start.column ?? 1, context);

/** A place in the section that is read. */
export const originAt = (line: number, column: number, { placeOf, section }: BlockContext): Origin => {
  const place = placeOf(line, column);
  return section === undefined ? place : { ...place, section };
};
