import { inOneLine, printJson, type Target } from "../target.js";

/** The account of the pages of all versions, as `coverage.json`. */
export const coverageTarget = {
  name: "coverage",
  options: {},
  share: (versions) => {
    const coverages = versions.map(({ atlas, coverage }) => [atlas.api.version, coverage]);
    // A line for each kind of parts of a page, so that a diff shows what is read otherwise.
    return [{ path: "coverage.json", parts: printJson({ versions: Object.fromEntries(coverages) }, 5, inOneLine) }];
  },
} satisfies Target;
