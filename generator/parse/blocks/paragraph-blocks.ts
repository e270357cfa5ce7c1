import type { Paragraph as ParagraphNode } from "../markdown.js";
import { recoverTable } from "../tables/recover-table.js";
import { type BlockContext, originOf } from "./block-context.js";
import type { Block, Paragraph } from "./block.js";
import { commentsWithin } from "./comments-of.js";
import { proseOf } from "./prose.js";
import { readSpans } from "./read-spans.js";
import { splitIncludes } from "./split-includes.js";

/**
 * What a paragraph holds: prose, includes and comments, or a table that GFM did not see.
 *
 *     Lamps glow. [!INCLUDE [warm](../includes/warm.md)] <!-- not all -->
 *     ^^^^^^^^^^^                  ^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^
 */
export const paragraphBlocks = (
  node: ParagraphNode,
  within: Paragraph["within"],
  context: BlockContext,
): readonly Block[] => {
  const table = recoverTable(node, context);
  const comments = commentsWithin(node, context);
  if (table !== undefined) return [...table, ...comments];
  const origin = originOf(node, context);
  const { spans, includes } = splitIncludes(readSpans(node.children, context.definitions), origin, context.markup);
  const prose = proseOf(spans, origin);
  const paragraph: Paragraph = { kind: "paragraph", within, prose };
  return [...(prose.text === "" ? [] : [paragraph]), ...includes, ...comments];
};
