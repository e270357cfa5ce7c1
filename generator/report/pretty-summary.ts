import type { Generated, GeneratedVersion } from "./generated.js";
import type { Paint } from "./paint.js";
import { prettyCoverage } from "./pretty-coverage.js";

/** What the summary needs to know beyond what was generated. */
export interface SummaryOptions {
  readonly seconds: number;
  /** Nothing was written: the files are those that would be. */
  readonly isPlan: boolean;
  readonly paint: Paint;
}

/** A line and the account of each version, and a line for the whole run. */
export const prettySummary = ({ versions, findings }: Generated, options: SummaryOptions): string => {
  const lines = versions.map(
    (version) => `${versionLine(version, options)}\n${prettyCoverage(version.coverage, options.paint)}`,
  );
  const total = `${counted(findings.length, "finding")} in ${options.seconds.toFixed(1)} seconds\n`;
  return `${lines.join("")}${total}`;
};

const versionLine = (version: GeneratedVersion, { isPlan, paint }: SummaryOptions): string => {
  const { pages, types, operations, tests } = version;
  const { written, unchanged, removed } = version.files;
  const verb = isPlan ? "to be " : "";
  return [
    `${paint.strong(version.version)}: ${counted(pages, "page")}`,
    counted(types, "type"),
    counted(operations, "operation"),
    counted(tests, "test"),
    `files ${verb}written ${written.length}, unchanged ${unchanged}, ${verb}removed ${removed.length}`,
  ].join(", ");
};

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
