import { microsoftGraph } from "../../generator/dialects/microsoft-graph/microsoft-graph.js";
import type { Page } from "../../generator/model/page.js";
import type { Prose } from "../../generator/model/prose.js";
import type { SourceFile } from "../../generator/model/source.js";
import { readBlocks } from "../../generator/parse/blocks/read-blocks.js";
import { parsePage } from "../../generator/parse/parse-page.js";

/** A page of the given lines, as it would lie on disk. */
export const source = (text: string, includes: SourceFile["includes"] = {}): SourceFile => ({
  path: "lamp.md",
  file: "docs/lamp.md",
  text,
  includes,
});

/** What a page of the given lines says. */
export const pageOf = (text: string, includes?: SourceFile["includes"]): Page =>
  parsePage(source(text, includes), microsoftGraph).value;

/** One paragraph of markdown, as a cell or a sentence. */
export const prose = (markdown: string): Prose => {
  const [block] = readBlocks(source(markdown)).blocks;
  if (block?.kind !== "paragraph") throw new Error(`Bug: ${markdown} is no paragraph.`);
  return block.prose;
};
