import type { Origin } from "../../model/source.js";

/** Paths of the pages that a fact comes from, sorted, each once. */
export const pagesOf = (origins: readonly Origin[]): readonly string[] =>
  [...new Set(origins.map((origin) => origin.page))].sort();

/** Page and section of a fact, as in `api/lamp-get.md#response`; the page alone above its first heading. */
export const sectionLink = (origin: Origin): string =>
  origin.section === undefined ? origin.page : `${origin.page}#${origin.section}`;
