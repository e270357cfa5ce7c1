import type { Finding, Place } from "../diagnostics/finding.js";
import { sortFindings } from "../diagnostics/finding.js";
import type { Origin } from "../model/source.js";
import { countByCode } from "./choose-findings.js";
import type { FileChanges, Generated, GeneratedVersion } from "./generated.js";

/** The whole run as one JSON document, for other programs. */
export const jsonReport = ({ versions, shared, findings }: Generated, seconds: number): string => {
  const report = {
    summary: {
      versions: versions.map(jsonVersion),
      shared: jsonChanges(shared),
      findings: findings.length,
      byCode: countByCode(findings),
      seconds,
    },
    coverage: Object.fromEntries(versions.map(({ version, coverage }) => [version, coverage])),
    diagnostics: sortFindings(findings).map(jsonFinding),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
};

const jsonVersion = ({ files, coverage: _whole, ...counts }: GeneratedVersion) => ({
  ...counts,
  ...jsonChanges(files),
});

const jsonChanges = ({ written, unchanged, removed }: FileChanges) => ({
  written: written.length,
  unchanged,
  removed: removed.length,
});

const jsonFinding = ({ diagnostic, place, related, pages }: Finding) => {
  const { code, severity, message, remedy, origin } = diagnostic;
  return {
    code,
    severity,
    message,
    remedy,
    ...jsonPlace(place, origin),
    ...(pages !== undefined && { pages }),
    related: diagnostic.related.map((other, index) => ({
      ...jsonPlace(related[index] ?? place, other.origin),
      message: other.message,
    })),
  };
};

const jsonPlace = ({ file }: Place, { line, column, section }: Origin) => ({ file, line, column, section });
