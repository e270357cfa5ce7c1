import { type Heading as HeadingNode, plainText } from "../markdown.js";
import { type BlockContext, originOf } from "./block-context.js";
import type { Heading } from "./block.js";
import { isTabHeading } from "./cut-page.js";
import { headingSlug, ownAnchor } from "./slug.js";

/**
 * A heading with its slug; of a tab, which opens no section, the words don't matter.
 *
 *     ## HTTP request
 *        ^^^^^^^^^^^^
 */
export const headingOf = (node: HeadingNode, context: BlockContext): Heading => {
  const origin = originOf(node, context);
  const { line, column } = node.position?.start ?? { line: 0, column: 0 };
  const isTab = column === 1 && isTabHeading(context.lines[line - 1] ?? "", context.markup);
  if (isTab) return { kind: "heading", text: "", slug: "", depth: node.depth, isTab, origin };
  const text = plainText(node, { includeHtml: false }).replaceAll(/\s+/g, " ").trim();
  const slug = ownAnchor(node.children, context.markup) ?? headingSlug(text);
  return { kind: "heading", text, slug, depth: node.depth, isTab, origin: { ...origin, section: slug } };
};
