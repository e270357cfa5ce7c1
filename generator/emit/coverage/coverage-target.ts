import type { Target } from "../target.js";
import { coverageFile } from "./coverage-file.js";

/** The account of the pages of all versions, as `coverage.json`. */
export const coverageTarget = {
  name: "coverage",
  options: {},
  share: (versions) => [
    coverageFile(versions.map(({ atlas, coverage }) => ({ version: atlas.api.version, coverage }))),
  ],
} satisfies Target;
