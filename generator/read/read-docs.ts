import { relative, resolve } from "node:path";
import { collectDiagnostics } from "../diagnostics/collect-diagnostics.js";
import type { Dialect } from "../dialects/dialect.js";
import type { MarkupWords } from "../dialects/markup-words.js";
import { duplicatePage } from "../diagnostics/codes/duplicate-page.js";
import { noPages } from "../diagnostics/codes/no-pages.js";
import type { Diagnostic, Outcome } from "../model/diagnostic.js";
import type { SourceFile } from "../model/source.js";
import { findPages } from "./find-pages.js";
import type { FoundPages } from "./find-pages.js";
import { includeReader } from "./read-includes.js";
import type { IncludeReader } from "./read-includes.js";
import { pathWithSlashes, placeOfPage } from "./place-of-page.js";
import { readText } from "./read-text.js";
import { splitZones } from "./zones/split-zones.js";
import { withZoneVersions } from "./zones/with-zone-versions.js";

/** A folder of pages, or one page. */
export interface DocsInput {
  /** Relative to the working directory, or absolute. */
  readonly path: string;
  /** The API version of its pages, whatever their folders are called. */
  readonly version?: string;
}

/** The pages of all inputs in the order of the inputs, sorted by path within each. A page that can't be read is left out with a diagnostic. */
export const readDocs = (
  inputs: readonly DocsInput[],
  workingDirectory: string,
  { markup }: Dialect,
): Outcome<readonly SourceFile[]> => {
  const collector = collectDiagnostics();
  const sources = new Map<string, SourceFile>();
  const seen = new Set<string>();
  const readIncludes = includeReader(markup, workingDirectory);
  for (const input of inputs) {
    const path = resolve(workingDirectory, input.path);
    const found = findPages(path);
    if (found.reason !== undefined)
      collector.add([noPages.at(startOf(nameOfInput(input, workingDirectory)), { reason: found.reason })]);
    for (const absolute of found.files.filter((file) => !seen.has(file))) {
      seen.add(absolute);
      const pages = collector.take(readPage(absolute, { input, found, workingDirectory, readIncludes, markup }));
      for (const page of pages) collector.add(addSource(sources, page));
    }
  }
  return collector.outcome(withZoneVersions([...sources.values()]));
};

/** An input in messages: its path from the working directory. */
export const nameOfInput = ({ path }: DocsInput, workingDirectory: string): string =>
  relative(workingDirectory, resolve(workingDirectory, path)) || ".";

/** Where a page was found, and how. */
interface PageSearch {
  readonly input: DocsInput;
  readonly found: FoundPages;
  readonly workingDirectory: string;
  readonly readIncludes: IncludeReader;
  readonly markup: MarkupWords;
}

/** The page that a file is; several where it has zones. */
const readPage = (absolute: string, search: PageSearch): Outcome<readonly SourceFile[]> => {
  const place = placeOfPage(absolute, search.found);
  const file = pathWithSlashes(relative(search.workingDirectory, absolute));
  const { value: text, diagnostics } = readText(absolute, file);
  if (text === undefined) return { value: [], diagnostics };
  const folderVersion = search.input.version ?? place.folderVersion;
  const includes = search.readIncludes({ text, absolute, docsFolder: place.docsFolder });
  const page = { path: place.path, file, text, folderVersion, includes: includes.value };
  const pages = splitZones(page, search.markup.zones);
  return { value: pages.value, diagnostics: [...diagnostics, ...includes.diagnostics, ...pages.diagnostics] };
};

/** Paths are unique within a version, since the path is how the model names a page. */
const addSource = (sources: Map<string, SourceFile>, source: SourceFile): readonly Diagnostic[] => {
  const key = `${source.folderVersion ?? ""}:${source.path}`;
  const first = sources.get(key);
  if (first !== undefined) return [duplicatePage.at(startOf(source.file), { path: source.path, first: first.file })];
  sources.set(key, source);
  return [];
};

const startOf = (file: string) => ({ page: file, line: 1, column: 1 });
