import type { Finding } from "../diagnostics/finding.js";
import type { Severity } from "../model/diagnostic.js";
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
  return `${lines.join("")}${findingCounts(findings)} in ${options.seconds.toFixed(1)} seconds\n`;
};

/** As in `3 findings (1 error, 2 info)`. */
const findingCounts = (findings: readonly Finding[]): string => {
  const total = counted(findings.length, "finding");
  const kinds = severities.flatMap((severity) => {
    const count = findings.filter(({ diagnostic }) => diagnostic.severity === severity).length;
    return count === 0 ? [] : [severity === "info" ? `${count} info` : counted(count, severity)];
  });
  return kinds.length === 0 ? total : `${total} (${kinds.join(", ")})`;
};

const severities: readonly Severity[] = ["error", "warning", "info"];

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
