import { unknownHeading } from "../../diagnostics/codes/unknown-heading.js";
import type { HeadingWords, SectionKind, SectionWords } from "../../dialects/section-words.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import { slipOf } from "../../text/nearest.js";
import { kindOfSlug, withoutNumber } from "./read-sections.js";
import type { Section } from "./section.js";

/**
 * A diagnostic for every heading that is a slip of the pen for one that is known.
 *
 *     ## HTTP requets
 *        ^^^^^^^^^^^^
 */
export const misspelledHeadings = (sections: readonly Section[], words: SectionWords): readonly Diagnostic[] =>
  sections.flatMap(({ kind, heading }) => {
    if (heading === undefined || kind === "head") return [];
    const slug = withoutNumber(heading.slug);
    if (kindOfSlug(slug, words) !== undefined || words.bare.includes(slug)) return [];
    const near = nearHeading(slug, words);
    return near === undefined
      ? []
      : [unknownHeading.at(heading.origin, { written: heading.text, near: near.replaceAll("-", " ") })];
  });

const nearHeading = (slug: string, { headings, bare }: SectionWords): string | undefined =>
  slipOf(slug, bare) ??
  headings
    .filter(({ kind }) => !forReaders.has(kind))
    .map((words) => slipFor(slug, words))
    .find((near) => near !== undefined);

/** What stands below these holds no facts: nothing is lost. */
const forReaders: ReadonlySet<SectionKind> = new Set(["aside", "remarks", "methods"]);

/** The words that a slug, its beginning or its end was meant to be. */
const slipFor = (slug: string, { whole = [], start = [], end = [] }: HeadingWords): string | undefined =>
  slipOf(slug, whole) ??
  start.map((words) => slipWithin(slug, words, (length) => [0, length])).find((near) => near !== undefined) ??
  end
    .map((words) => slipWithin(slug, words, (length) => [slug.length - length, slug.length]))
    .find((near) => near !== undefined);

/** A slip may be a letter longer or shorter than what was meant. */
const slipWithin = (
  slug: string,
  words: string,
  rangeOf: (length: number) => readonly [number, number],
): string | undefined => {
  for (const length of [words.length, words.length + 1, words.length - 1]) {
    const [start, end] = rangeOf(length);
    if (start < 0 || end > slug.length) continue;
    if (slipOf(slug.slice(start, end), [words]) !== undefined) return words;
  }
  return undefined;
};
