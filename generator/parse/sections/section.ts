import type { Block, Heading } from "../blocks/block.js";
import type { SectionKind } from "../../dialects/section-words.js";

/** A heading with the blocks up to the next one; the first section of a page may have no heading. */
export interface Section {
  readonly kind: SectionKind;
  readonly heading?: Heading;
  readonly blocks: readonly Block[];
  /** The heading speaks for itself; else the section takes the kind of the one above it. */
  readonly isNamed: boolean;
}

/** The sections of some kinds, in the page's order. */
export const sectionsOf = (sections: readonly Section[], ...kinds: readonly SectionKind[]): readonly Section[] =>
  sections.filter((section) => kinds.includes(section.kind));
