import { collectDiagnostics } from "../../diagnostics/collect-diagnostics.js";
import type { MarkupWords } from "../../dialects/markup-words.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import type { SourceFile } from "../../model/source.js";
import type { Nodes, Root } from "../markdown.js";
import { tableOf } from "../tables/table-of.js";
import { type BlockContext } from "./block-context.js";
import type { Block, Paragraph } from "./block.js";
import { commentsOf, commentsWithin } from "./comments-of.js";
import { cutPage } from "./cut-page.js";
import { expandIncludes } from "./expand-includes.js";
import { fenceOf } from "./fence-of.js";
import { headingOf } from "./heading-of.js";
import { paragraphBlocks } from "./paragraph-blocks.js";
import { parseLines } from "./parse-lines.js";
import { tameLines } from "./tame-lines.js";

/** The blocks of a page in order, and its front matter. */
export interface PageBlocks {
  readonly blocks: readonly Block[];
  /** The YAML between the `---` lines, and the line it starts on. */
  readonly frontMatter?: { readonly yaml: string; readonly line: number };
  readonly diagnostics: readonly Diagnostic[];
}

/** What remark is given of a page: all of its lines, or some of them blanked. */
export type Cut = (lines: readonly string[], markup: MarkupWords) => readonly string[];

/**
 * Reads a page into blocks; from here on nothing sees the syntax tree.
 *
 *     ## Properties
 *     ^^^^^^^^^^^^^ heading
 *     A lamp has these.
 *     ^^^^^^^^^^^^^^^^^ paragraph
 */
export const readBlocks = (source: SourceFile, markup: MarkupWords, cut: Cut = cutPage): PageBlocks => {
  const collector = collectDiagnostics();
  const { lines, placeOf } = collector.take(expandIncludes(source, markup));
  const cutLines = cut(lines, markup);
  const tame = collector.take(tameLines(cutLines, placeOf));
  const root = parseLines(tame, (index) => cutLines[index] === "" && lines[index] !== "");
  const blocks = blocksOf(root, { lines, placeOf, definitions: definitionsOf(root), markup, section: undefined });
  const { diagnostics } = collector.outcome(blocks);
  const [first] = root.children;
  if (first?.type !== "yaml") return { blocks, diagnostics };
  return { blocks, frontMatter: { yaml: first.value, line: (first.position?.start.line ?? 1) + 1 }, diagnostics };
};

const definitionsOf = (root: Root): BlockContext["definitions"] =>
  new Map(root.children.flatMap((node) => (node.type === "definition" ? [[node.identifier, node.url] as const] : [])));

const blocksOf = (root: Root, page: BlockContext): readonly Block[] => {
  const blocks: Block[] = [];
  let context = page;
  for (const node of root.children) {
    const found = nodeBlocks(node, "page", context);
    const heading = found.findLast((block) => block.kind === "heading" && !block.isTab);
    if (heading?.kind === "heading") context = { ...page, section: heading.slug };
    blocks.push(...found);
  }
  return blocks;
};

const nodeBlocks = (node: Nodes, within: Paragraph["within"], context: BlockContext): readonly Block[] => {
  switch (node.type) {
    case "heading":
      return [headingOf(node, context), ...commentsWithin(node, context)];
    case "paragraph":
      return paragraphBlocks(node, within, context);
    case "table":
      return [tableOf(node, context), ...commentsWithin(node, context)];
    case "code":
      return fenceOf(node, context);
    case "html":
      return commentsOf(node, context);
    case "list":
    case "listItem":
      return node.children.flatMap((child) => nodeBlocks(child, "list", context));
    case "blockquote":
      return node.children.flatMap((child) => nodeBlocks(child, "quote", context));
    default:
      return [];
  }
};
