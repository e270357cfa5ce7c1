import type { Origin } from "../../../generator/model/source.js";

/** A place on a page; its line must show up nowhere in what is emitted. */
export const at = (page: string, section?: string): Origin => ({
  page,
  line: 77,
  column: 1,
  ...(section !== undefined && { section }),
});
