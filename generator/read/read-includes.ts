import { dirname, join, relative, resolve, sep } from "node:path";
import { collectDiagnostics, type DiagnosticCollector } from "../diagnostics/collect-diagnostics.js";
import { includeMarks } from "../dialects/include-marks.js";
import type { MarkupWords } from "../dialects/markup-words.js";
import type { Outcome } from "../model/diagnostic.js";
import type { SourceFile } from "../model/source.js";
import { isFile } from "./find-pages.js";
import { pathWithSlashes } from "./place-of-page.js";
import { readText } from "./read-text.js";

/** Reads the include files that a page names, and those that they name; a file that is not there is left out. */
export type IncludeReader = (page: NamingFile) => Outcome<SourceFile["includes"]>;

/** A file that names others. */
export interface NamingFile {
  readonly text: string;
  /** Absolute path of the file. */
  readonly absolute: string;
  /** The folder that paths of pages are relative to. */
  readonly docsFolder: string;
}

/**
 * A reader that reads each include file once, however many pages name it; files that take in each other, too.
 *
 *     [!INCLUDE [lamps-glow](../includes/lamps-glow.md)]
 *                            ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const includeReader = (markup: MarkupWords, workingDirectory: string): IncludeReader => {
  const known = new Map<string, SourceFile | undefined>();
  return (page) => {
    const collector = collectDiagnostics();
    const includes = new Map<string, SourceFile>();
    addNamed(includes, page, { markup, workingDirectory, known, collector });
    return collector.outcome(includes);
  };
};

/** What the files that a page takes in are read with. */
interface IncludeSearch {
  readonly markup: MarkupWords;
  readonly workingDirectory: string;
  /** By docs folder and absolute path; `undefined` for what is not there. */
  readonly known: Map<string, SourceFile | undefined>;
  readonly collector: DiagnosticCollector;
}

const addNamed = (includes: Map<string, SourceFile>, file: NamingFile, search: IncludeSearch): void => {
  for (const [, target = ""] of file.text.matchAll(includeMarks(search.markup))) {
    const named = resolve(dirname(file.absolute), target);
    const source = mayBeRead(named, file.docsFolder, search.markup)
      ? readInclude(named, file.docsFolder, search)
      : undefined;
    if (source !== undefined) includes.set(target, source);
  }
};

/** What a file names is read once it is known itself, so that a circle of files ends. */
const readInclude = (absolute: string, docsFolder: string, search: IncludeSearch): SourceFile | undefined => {
  const { known, collector, workingDirectory } = search;
  const key = `${docsFolder}\n${absolute}`;
  if (known.has(key)) return known.get(key);
  const file = pathWithSlashes(relative(workingDirectory, absolute));
  const text = isFile(absolute) ? collector.take(readText(absolute, file)) : undefined;
  const path = pathWithSlashes(relative(docsFolder, absolute));
  const includes = new Map<string, SourceFile>();
  const source = text === undefined ? undefined : { path, file, text, includes };
  known.set(key, source);
  if (text !== undefined) addNamed(includes, { text, absolute, docsFolder }, search);
  return source;
};

/** Markdown beside the docs folder or below. */
const mayBeRead = (file: string, docsFolder: string, { asideIncludes }: MarkupWords): boolean => {
  const fromParent = relative(join(docsFolder, ".."), file).split(sep);
  return /\.md$/i.test(file) && fromParent[0] !== ".." && !fromParent.some((part) => asideIncludes.includes(part));
};
