import { microsoftGraph } from "../../generator/dialects/microsoft-graph/microsoft-graph.js";
import type { Page } from "../../generator/model/page.js";
import { parsePage } from "../../generator/parse/parse-page.js";

/** A page as the parser reads it. */
export const pageOf = (path: string, text: string, folderVersion?: string): Page =>
  parsePage(
    { path, file: path, text, includes: {}, ...(folderVersion === undefined ? {} : { folderVersion }) },
    microsoftGraph,
  ).value;
