import { noKnownSection } from "../../diagnostics/codes/no-known-section.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import type { Page, PageKind } from "../../model/page.js";
import { type Section, sectionsOf } from "../sections/section.js";

/** What the sections and facts of a page show it to be. */
export const knownKind = (
  { requestLines, properties, representations, memberTables }: KindFacts,
  sections: readonly Section[],
): PageKind => {
  if (requestLines.length > 0 || sectionsOf(sections, "httpRequest").length > 0) return "operation";
  if (properties.length > 0 || representations.length > 0) return "resource";
  if (memberTables.length > 0) return "enum";
  return sectionsOf(sections, "properties", "relationships", "representation").length > 0 ? "resource" : "other";
};

type KindFacts = Pick<Page, "requestLines" | "properties" | "representations" | "memberTables">;

/** The fault of a page that nothing is learnt from. */
export const unknownPage = ({ kind, messages, origin }: Page): readonly Diagnostic[] =>
  kind === "other" && messages.length === 0 ? [noKnownSection.at(origin, {})] : [];
