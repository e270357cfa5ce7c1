import { unknownHeading } from "../../diagnostics/codes/unknown-heading.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import type { Page } from "../../model/page.js";
import { slipOf } from "../../text/nearest.js";
import type { Section } from "./section.js";

/**
 * A diagnostic for every heading that names an enumeration which no row of the page has, and one of them nearly.
 *
 *     ### lampShpae values
 *         ^^^^^^^^^
 */
export const misspelledEnums = (
  sections: readonly Section[],
  { memberTables, properties }: Pick<Page, "memberTables" | "properties">,
): readonly Diagnostic[] => {
  const types = properties.map(({ type }) => type.name).filter((name) => name !== "");
  return memberTables.flatMap(({ name, origin }) => {
    const heading = sections.find((section) => section.heading?.slug === origin.section)?.heading;
    if (name === undefined || heading === undefined || types.includes(name)) return [];
    const near = slipOf(name, types);
    return near === undefined ? [] : [unknownHeading.at(heading.origin, { written: heading.text, near })];
  });
};
