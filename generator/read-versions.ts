import { type Atlas, atlasOf } from "./api/atlas.js";
import { collectFindings } from "./diagnostics/collect-findings.js";
import { nothingRead } from "./diagnostics/codes/nothing-read.js";
import type { Finding } from "./diagnostics/finding.js";
import { chosenDialect } from "./dialects/chosen-dialect.js";
import type { Dialect } from "./dialects/dialect.js";
import type { DialectChoices } from "./dialects/dialect-options.js";
import { microsoftGraph } from "./dialects/microsoft-graph/microsoft-graph.js";
import { protocolSign } from "./link/protocol/protocol-sign.js";
import { spokenDialect } from "./dialects/spoken-dialect.js";
import { linkPages } from "./link/link-pages.js";
import { groupByVersion, type VersionGroup } from "./link/versions.js";
import type { Page } from "./model/page.js";
import type { SourceFile } from "./model/source.js";
import { parsePage } from "./parse/parse-page.js";
import { type DocsInput, nameOfInput, readDocs } from "./read/read-docs.js";
import type { Progress } from "./report/progress.js";

/** One API version while its pages are still there. */
export interface ReadVersion {
  /** The model, and what it answers when asked. */
  readonly atlas: Atlas;
  /** Sorted by path. */
  readonly pages: readonly Page[];
  /** The files that the pages were read from, in the order of the inputs. */
  readonly sources: readonly SourceFile[];
  /** What the pages call things, and how the API behaves. */
  readonly dialect: Dialect;
}

/** How docs are read. */
export interface ReadOptions {
  readonly workingDirectory: string;
  /** Whether anything is read where one of the inputs holds no page. */
  readonly onEmptyInput: "stop" | "continue";
  /** What is chosen in place of the habits of the docs. */
  readonly dialect: DialectChoices;
  /** Called at every step; must be quick. */
  readonly onProgress: (progress: Progress) => void;
}

/** What a caller made of each version, and what was found on the way. */
export interface ReadVersions<View> {
  readonly versions: readonly View[];
  readonly findings: readonly Finding[];
}

/**
 * Reads docs, parses their pages and links those of each API version: the first half of everything that the program does.
 *
 * `viewOf` gives what the caller needs of a version. Pages that it does not keep end here: they take several times the
 * memory of models.
 */
export const readVersions = <View>(
  inputs: readonly DocsInput[],
  options: ReadOptions,
  viewOf: (version: ReadVersion) => View,
): ReadVersions<View> => {
  const collector = collectFindings();
  const docs = readDocs(inputs, options.workingDirectory, microsoftGraph);
  const sources = collector.take(docs, docs.value);
  const isEmpty = docs.diagnostics.some(({ code }) => code === "no-pages");
  if (isEmpty && options.onEmptyInput === "stop") return { versions: [], findings: collector.findings() };

  const dialect = chosenDialect(microsoftGraph, options.dialect);
  const sourceOf = new Map<Page, SourceFile>();
  for (const [index, source] of sources.entries()) {
    options.onProgress({ stage: "reading", done: index, total: sources.length });
    sourceOf.set(collector.take(parsePage(source, dialect), [source]), source);
  }

  const groups = collector.take(groupByVersion([...sourceOf.keys()], microsoftGraph), sources);
  let isNothingRead = sources.length > 0;
  const versions = groups.map((group) => {
    options.onProgress({ stage: "linking", version: group.version });
    const version = linkVersion(group, sourceOf, dialect);
    const { operations, types } = version.atlas.api;
    isNothingRead &&= operations.length + types.length === 0;
    return viewOf(version);
  });
  if (isNothingRead)
    collector.add(inputs.map((input) => nothingReadFrom(nameOfInput(input, options.workingDirectory))));
  return { versions, findings: collector.findings() };
};

const nothingReadFrom = (file: string): Finding => ({
  diagnostic: nothingRead.at({ page: file, line: 1, column: 1 }, {}),
  place: { file },
  related: [],
});

const linkVersion = (group: VersionGroup, sourceOf: ReadonlyMap<Page, SourceFile>, chosen: Dialect): ReadVersion => {
  const dialect = spokenDialect(chosen, protocolSign(group.pages, chosen.signs));
  const pages = new Set(group.pages);
  const sources = [...sourceOf].flatMap(([page, source]) => (pages.has(page) ? [source] : []));
  return { atlas: atlasOf(linkPages(group, dialect)), pages: group.pages, sources, dialect };
};
