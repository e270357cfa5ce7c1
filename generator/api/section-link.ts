import type { Origin } from "../model/source.js";

/**
 * Page and section of a fact, as in `api/lamp-get.md#response`; the page alone above its first heading. Never the line, so
 * that an edit of a page leaves alone what is written of everything below it.
 */
export const sectionLink = ({ page, section }: Origin): string => (section === undefined ? page : `${page}#${section}`);

/** Paths of the pages that a fact comes from, sorted, each once. */
export const pagesOf = (origins: readonly Origin[]): readonly string[] =>
  [...new Set(origins.map(({ page }) => page))].sort();
