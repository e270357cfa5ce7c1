import type { SectionWords } from "../../dialects/section-words.js";
import type { Heading } from "../blocks/block.js";
import { kindOfSlug, withoutNumber } from "../sections/read-sections.js";
import type { Section } from "../sections/section.js";

/**
 * The heading that each section's messages stand under, for readers: in place of a bare "Request" or "Response" it is the
 * one above that opened the example.
 *
 *     ### Example 1: Paint a lamp
 *         ^^^^^^^^^^^^^^^^^^^^^^^
 *     #### Request
 */
export const exampleHeadings = (sections: readonly Section[], words: SectionWords): ReadonlyMap<Section, string> => {
  const headings = new Map<Section, string>();
  let above: Heading[] = [];
  for (const section of sections) {
    const { heading, kind } = section;
    if (kind !== "example" && kind !== "notification") above = [];
    const opener =
      heading !== undefined && isBare(heading, words) ? above.findLast((open) => opens(open, heading, words)) : heading;
    headings.set(section, (opener ?? heading)?.text ?? "");
    if (heading !== undefined && !isBare(heading, words)) above.push(heading);
  }
  return headings;
};

/** The slug decides, since translated pages keep it. */
const isBare = ({ slug }: Heading, { bare }: SectionWords): boolean => bare.includes(withoutNumber(slug));

/** A notification beside a request does not open it; an example does, since pages are careless with depths. */
const opens = (above: Heading, bare: Heading, words: SectionWords): boolean =>
  above.depth < bare.depth || kindOfSlug(above.slug, words) === "example";
