import type { Block, Heading } from "../blocks/block.js";
import type { HeadingWords, SectionKind, SectionWords } from "../../dialects/section-words.js";
import type { Section } from "./section.js";

/**
 * Cuts a page at its headings, tabs aside. The words of a heading tell the kind of its section; its depth only serves where
 * they don't.
 *
 *     ## Request body
 *        ^^^^^^^^^^^^
 */
export const readSections = (blocks: readonly Block[], words: SectionWords): readonly Section[] => {
  const sections: OpenSection[] = [{ kind: "head", blocks: [], isNamed: false }];
  for (const block of blocks) {
    if (block.kind === "heading" && !block.isTab) sections.push(openSection(block, sections, words));
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
};

interface OpenSection extends Section {
  readonly blocks: Block[];
}

const openSection = (heading: Heading, above: readonly Section[], words: SectionWords): OpenSection => {
  const own = kindOfSlug(withoutNumber(heading.slug), words);
  const kind: SectionKind = isTitle(heading, own, above) ? "head" : kindBelow(own, heading, above);
  return { kind, heading, blocks: [], isNamed: own !== undefined };
};

/** The first heading is the title, unless it is no H1 and says that it is a section: then the page has none. */
const isTitle = ({ depth }: Heading, own: SectionKind | undefined, above: readonly Section[]): boolean =>
  above.length === 1 && (depth === 1 || own === undefined);

/** A slug without a number at its end, as that of `Example 2`. */
export const withoutNumber = (slug: string): string => slug.replace(/-?\d+$/, "");

/** The kind that the words of a heading mean. */
export const kindOfSlug = (slug: string, { headings }: SectionWords): SectionKind | undefined =>
  headings.find((words) => fits(slug, words))?.kind;

const fits = (slug: string, { whole = [], start = [], end = [] }: HeadingWords): boolean =>
  whole.includes(slug) || start.some((words) => slug.startsWith(words)) || end.some((words) => slug.endsWith(words));

const kindBelow = (own: SectionKind | undefined, heading: Heading, above: readonly Section[]): SectionKind => {
  const parent = above.findLast((section) => (section.heading?.depth ?? 0) < heading.depth);
  const inherited = parent === undefined || parent.kind === "head" ? undefined : parent.kind;
  if (inherited === "example") return "example";
  if (own === "response" && isExampleResponse(above)) return "example";
  return own ?? inherited ?? "other";
};

/** A second Response heading after an example began is the example's answer. */
const isExampleResponse = (above: readonly Section[]): boolean =>
  above.some(({ kind }) => kind === "example") &&
  (above.at(-1)?.kind === "example" || above.some(({ kind }) => kind === "response"));
