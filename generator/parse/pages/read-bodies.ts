import type { Dialect } from "../../dialects/dialect.js";
import type { SectionWords } from "../../dialects/section-words.js";
import type { BodySection } from "../../model/page.js";
import type { Prose } from "../../model/prose.js";
import { type Section, sectionsOf } from "../sections/section.js";
import { readBodySection } from "../text/body-section.js";

/**
 * What the Request body or the Response sections of a page say, taken together; the first heading is their place.
 *
 *     ## Response
 *
 *     If successful, this method returns `200 OK` and a [lamp](../resources/lamp.md) object.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const readBody = (
  sections: readonly Section[],
  kind: "requestBody" | "response",
  dialect: Dialect,
): BodySection | undefined => {
  const own = sectionsOf(sections, kind);
  const found = own.length === 0 && kind === "response" ? exampleAnswers(sections, dialect.sections).slice(0, 1) : own;
  const origin = found[0]?.heading?.origin;
  return origin === undefined ? undefined : readBodySection(found.flatMap(proseOfSection), origin, dialect);
};

/** Some pages describe the answer only below their example. */
const exampleAnswers = (sections: readonly Section[], words: SectionWords): readonly Section[] =>
  sectionsOf(sections, "example").filter(({ heading }) =>
    words.exampleAnswers.some((start) => heading?.slug.startsWith(start) === true),
  );

const proseOfSection = ({ blocks }: Section): readonly Prose[] =>
  blocks.flatMap((block) => (block.kind === "paragraph" ? [block.prose] : []));
