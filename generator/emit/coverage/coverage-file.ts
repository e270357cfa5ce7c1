import type { EmittedFile } from "../../model/emitted.js";
import type { VersionCoverage } from "../../model/coverage.js";

/** A version with its coverage. */
export interface CoveredVersion {
  readonly version: string;
  readonly coverage: VersionCoverage;
}

/** The coverage of all versions as `coverage.json`: a line for each page, so that a diff shows the pages that are read otherwise. */
export const coverageFile = (versions: readonly CoveredVersion[]): EmittedFile => ({
  path: "coverage.json",
  text: ['{\n  "versions": {', ...versions.flatMap(versionLines), "\n  }\n}\n"].join(""),
});

const versionLines = ({ version, coverage }: CoveredVersion, index: number): readonly string[] => {
  const { pages, ...sums } = coverage;
  return [
    `${index === 0 ? "" : ","}\n    ${JSON.stringify(version)}: {`,
    ...Object.entries(sums).map(([name, counts]) => `\n      ${member(name, counts)},`),
    '\n      "pages": {',
    ...Object.entries(pages).map((entry, place) => `${place === 0 ? "" : ","}\n        ${member(...entry)}`),
    "\n      }\n    }",
  ];
};

const member = (name: string, value: unknown): string => `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
