import type { Dialect } from "../dialects/dialect.js";
import type { Diagnostic, Outcome } from "../model/diagnostic.js";
import type { Page } from "../model/page.js";
import type { Origin, SourceFile } from "../model/source.js";
import { accountOf } from "./account.js";
import { type PageBlocks, readBlocks } from "./blocks/read-blocks.js";
import { fatesOf } from "./fates.js";
import { readFrontMatter } from "./front-matter.js";
import { misspelledStartLines } from "./messages/misspelled-start-lines.js";
import { knownKind, unknownPage } from "./pages/page-kind.js";
import { readFacts } from "./pages/read-facts.js";
import { readHead } from "./pages/read-head.js";
import type { PartFate, Trace } from "./reading.js";
import { misspelledEnums } from "./sections/misspelled-enums.js";
import { misspelledHeadings } from "./sections/misspelled-headings.js";
import { readSections } from "./sections/read-sections.js";
import type { Section } from "./sections/section.js";
import { unknownColumns } from "./tables/unknown-columns.js";
import { unclearParts } from "./unclear-parts.js";

/** Reads one page: what it says, in its own words, with the place of each fact. */
export const parsePage = (source: SourceFile, dialect: Dialect): Outcome<Page> =>
  parseBlocks(source, readBlocks(source, dialect.markup), dialect);

/** What became of every heading, table, row, fence and comment of a page, in its order. */
export const fatesOfPage = (source: SourceFile, dialect: Dialect): readonly PartFate[] => {
  const sections = readSections(readBlocks(source, dialect.markup).blocks, dialect.sections);
  return fatesOf(sections, readFacts(sections, dialect));
};

/** Reads the blocks of a page into what it says. */
export const parseBlocks = (source: SourceFile, pageBlocks: PageBlocks, dialect: Dialect): Outcome<Page> => {
  const { path, folderVersion, zoneVersions } = source;
  const sections = readSections(pageBlocks.blocks, dialect.sections);
  const frontMatter = frontMatterOf(path, pageBlocks);
  const head = readHead(sections, source, dialect);
  const { value: facts, ...trace } = readFacts(sections, dialect);
  const fates = fatesOf(sections, trace);
  const kind = knownKind(facts, sections);
  const page: Page = {
    path,
    origin: originOf(path, sections),
    ...head,
    title: head.title === "" ? (frontMatter.value[dialect.head.titleField] ?? "") : head.title,
    frontMatter: frontMatter.value,
    kind,
    ...(folderVersion !== undefined && { folderVersion }),
    ...(zoneVersions !== undefined && { zoneVersions }),
    ...facts,
    account: accountOf(fates),
  };
  const own = [...pageBlocks.diagnostics, ...frontMatter.diagnostics, ...unknownPage(page)];
  const slips = [...slipsIn(sections, trace.used, dialect), ...misspelledEnums(sections, page)];
  return { value: page, diagnostics: [...own, ...trace.diagnostics, ...slips, ...unclearParts(fates)] };
};

/** Words that say what parts of the page are, and are not known: of headings, of columns that are read, of first lines of messages. */
const slipsIn = (sections: readonly Section[], used: Trace["used"], dialect: Dialect): readonly Diagnostic[] => {
  const isUsed = new Set(used);
  const blocks = sections.flatMap((section) => section.blocks);
  return [
    ...misspelledHeadings(sections, dialect.sections),
    ...blocks.flatMap((block) => {
      if (block.kind === "table") return unknownColumns(block, isUsed.has(block) ? "all" : "misspelled", dialect);
      return block.kind === "fence" ? misspelledStartLines(block) : [];
    }),
  ];
};

/** A page is where its title is; the place of the whole page is in no section. */
const originOf = (page: string, sections: readonly Section[]): Origin => {
  const title = sections.find(({ kind, heading }) => kind === "head" && heading !== undefined)?.heading;
  return { page, line: title?.origin.line ?? 1, column: title?.origin.column ?? 1 };
};

const frontMatterOf = (page: string, { frontMatter }: PageBlocks): Outcome<Page["frontMatter"]> =>
  frontMatter === undefined
    ? { value: {}, diagnostics: [] }
    : readFrontMatter(frontMatter.yaml, { page, line: frontMatter.line, column: 1 });
