import type { PropertyRow } from "../../model/page.js";
import type { Paragraph } from "../blocks/block.js";
import type { Section } from "../sections/section.js";

/** What stands around a table. */
export interface Surroundings {
  readonly section: Section;
  /** Paragraph before the table. */
  readonly intro: Paragraph | undefined;
  /** Properties that the page listed before. */
  readonly above: readonly PropertyRow[];
  /** Name in the page's title. */
  readonly title: string;
}

/** The name that a heading begins with, as in `signInAudience values` or `user resource type`. */
export const typeNameIn = (heading: string): string => heading.trim().split(/\s+/, 1)[0] ?? "";

/** The property or enumeration whose members a table under Properties lists: the words before the table, or the heading, name it. */
export const subjectOf = ({ intro, section, above }: Surroundings): string | undefined => {
  const named = namesIn(intro);
  const property = named.find((name) => above.some((row) => row.name === name));
  return property ?? named[0] ?? (section.isNamed ? undefined : typeNameIn(section.heading?.text ?? ""));
};

/**
 * The sub-object whose properties a later table lists: the words of its heading, as in "Properties of a definition", or of
 * the paragraph before it, as in "The **x** object has the following properties". The page's own type is none.
 */
export const ownerOf = ({ intro, section, above, title }: Surroundings): string | undefined => {
  if (section.kind !== "properties" || !above.some(({ table }) => table === "properties")) return undefined;
  const isIntroduced = objectWords.test(intro?.prose.text ?? "");
  const owner = headingOwner(section.heading?.text ?? "", above) ?? (isIntroduced ? namesIn(intro).at(-1) : undefined);
  return owner === undefined || !isName.test(owner) || owner.toLowerCase() === title.toLowerCase() ? undefined : owner;
};

/** A word of the heading that names a property above, or the name before "properties". */
const headingOwner = (heading: string, above: readonly PropertyRow[]): string | undefined => {
  const words = heading.split(/[^\w.]+/);
  const named = words.find((word) => above.some(({ name }) => name === word));
  return named ?? /^([a-z][\w.]*) (?:properties|object|type|resource)\b/.exec(heading)?.[1];
};

const isName = /^[\p{L}_][\w.]*$/u;

const objectWords =
  /\b(?:properties|fields|attributes|members) (?:of|for|in|on) (?:an?|the)\b|\b(?:object|type|resource)s? (?:has|have|contains?|supports?|includes?)\b/i;

const namesIn = (intro: Surroundings["intro"]): readonly string[] =>
  intro?.prose.spans.filter(({ kind }) => kind !== "text" && kind !== "break").map(({ text }) => text) ?? [];
