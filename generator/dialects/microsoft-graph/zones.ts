import type { ZoneWords } from "../zone-words.js";

/** Zone pivots and monikers of Microsoft Learn (page format, Pages of today). */
export const zones: ZoneWords = {
  openings: [
    { word: "zone", attribute: "pivot" },
    { word: "moniker", attribute: "range" },
  ],
  others: ["image", "image-end", "video", "code", "row", "row-end", "column", "column-end", "no-loc"],
  pageField: "monikerRange",
  versions: [
    { version: "v1.0", names: ["v1", "v1.0", "1.0"] },
    { version: "beta", names: ["beta", "preview"] },
  ],
};
