import { microsoftGraph } from "../../generator/dialects/microsoft-graph/microsoft-graph.js";
import type { Outcome } from "../../generator/model/diagnostic.js";
import type { Page } from "../../generator/model/page.js";
import type { SourceFile } from "../../generator/model/source.js";
import { readBlocks } from "../../generator/parse/blocks/read-blocks.js";
import { parseBlocks } from "../../generator/parse/parse-page.js";

/** What a page says where nothing of it is cut before it is read. */
export const parseUncut = (source: SourceFile): Outcome<Page> =>
  parseBlocks(
    source,
    readBlocks(source, microsoftGraph.markup, (lines) => lines),
    microsoftGraph,
  );
