import { compileOnce } from "../../dialects/compile-once.js";
import { casedPattern, pattern } from "../../dialects/pattern.js";
import type { SubjectWords } from "../../dialects/subject-words.js";
import type { PropertyRow } from "../../model/page.js";
import type { Paragraph } from "../blocks/block.js";
import type { Section } from "../sections/section.js";

/** What stands around a table. */
export interface TableSurroundings {
  readonly section: Section;
  /** Paragraph before the table. */
  readonly intro: Paragraph | undefined;
  /** Properties that the page listed before. */
  readonly above: readonly PropertyRow[];
  /** Name in the page's title. */
  readonly title: string;
}

/**
 * The name that a heading begins with.
 *
 *     ## lampColor values
 *        ^^^^^^^^^
 */
export const typeNameIn = (heading: string): string => heading.trim().split(/\s+/, 1)[0] ?? "";

/**
 * The property or enumeration whose members a table under Properties lists: the words before the table, or the heading, name it.
 *
 *     The **color** property has one of these values.
 *           ^^^^^
 *     | Value | Description |
 */
export const subjectOf = ({ intro, section, above }: TableSurroundings): string | undefined => {
  const named = namesIn(intro);
  const property = named.find((name) => above.some((row) => row.name === name));
  return property ?? named[0] ?? (section.isNamed ? undefined : typeNameIn(section.heading?.text ?? ""));
};

/**
 * The sub-object whose properties a later table lists: the words of its heading, or of the paragraph before it, name it. The
 * page's own type is none.
 *
 *     The **shade** object has the following properties.
 *           ^^^^^
 *     | Property | Type | Description |
 */
export const ownerOf = (
  { intro, section, above, title }: TableSurroundings,
  words: SubjectWords,
): string | undefined => {
  if (section.kind !== "properties" || !above.some(({ table }) => table === "properties")) return undefined;
  const isIntroduced = patternsOf(words).introduction.test(intro?.prose.text ?? "");
  const named = wordOf(section.heading?.text ?? "", above) ?? namedBefore(section.heading?.text ?? "", words);
  const owner = named ?? (isIntroduced ? namesIn(intro).at(-1) : undefined);
  return owner === undefined || !isName.test(owner) || owner.toLowerCase() === title.toLowerCase() ? undefined : owner;
};

/** A word of the heading that names a property above, as in "Properties of a shade". */
const wordOf = (heading: string, above: readonly PropertyRow[]): string | undefined =>
  heading.split(/[^\w.]+/).find((word) => above.some(({ name }) => name === word));

/** The name before "properties" in the heading. */
const namedBefore = (heading: string, words: SubjectWords): string | undefined =>
  patternsOf(words).nameBeforeNoun.exec(heading)?.[1];

const patternsOf = compileOnce(({ nouns, introductions }: SubjectWords) => ({
  nameBeforeNoun: casedPattern`^([a-z][\w.]*) ${nouns}`,
  introduction: pattern`${introductions}`,
}));

const isName = /^[\p{L}_][\w.]*$/u;

const namesIn = (intro: TableSurroundings["intro"]): readonly string[] =>
  intro?.prose.spans.filter(({ kind }) => kind !== "text" && kind !== "break").map(({ text }) => text) ?? [];
