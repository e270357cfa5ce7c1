import { microsoftGraph } from "../../generator/dialects/microsoft-graph/microsoft-graph.js";
import { linkPages } from "../../generator/link/link-pages.js";
import type { ApiModel } from "../../generator/model/api.js";
import type { Page } from "../../generator/model/page.js";
import type { Prose } from "../../generator/model/prose.js";
import type { SourceFile } from "../../generator/model/source.js";
import { readBlocks } from "../../generator/parse/blocks/read-blocks.js";
import { parsePage } from "../../generator/parse/parse-page.js";

/** A page of the given lines, as it would lie on disk. */
export const source = (text: string, facts: Partial<SourceFile> = {}): SourceFile => ({
  path: "lamp.md",
  file: "docs/lamp.md",
  text,
  includes: new Map(),
  ...facts,
});

/** Files that a page takes in, by the targets that it names; none of them takes in another. */
export const includesOf = (texts: Readonly<Record<string, string>>): SourceFile["includes"] =>
  new Map(Object.entries(texts).map(([path, text]) => [path, source(text, { path, file: `docs/${path}` })]));

/** What a page of the given lines says. */
export const pageOf = (text: string, facts?: Partial<SourceFile>): Page =>
  parsePage(source(text, facts), microsoftGraph).value;

/** What pages say, by their path. */
export const pagesOf = (texts: Readonly<Record<string, string>>): readonly Page[] =>
  Object.entries(texts).map(([path, text]) => pageOf(text, { path, file: path }));

/** What pages mean that are all there is. */
export const modelOf = (pages: readonly Page[]): ApiModel => linkPages({ version: "v1.0", pages }, microsoftGraph);

/** One paragraph of markdown, as a cell or a sentence. */
export const prose = (markdown: string): Prose => {
  const [block] = readBlocks(source(markdown), microsoftGraph.markup).blocks;
  if (block?.kind !== "paragraph") throw new Error(`Bug: ${markdown} is no paragraph.`);
  return block.prose;
};
