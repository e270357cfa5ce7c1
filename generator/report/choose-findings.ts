import type { Finding } from "../diagnostics/finding.js";
import { sortFindings } from "../diagnostics/finding.js";
import type { Severity } from "../model/diagnostic.js";

/** How many findings of one code are shown in full. */
export type ShownPerCode = Readonly<Record<Severity, number>>;

/** Enough to see what is wrong, when there are thousands. */
export const firstFew: ShownPerCode = { error: 50, warning: 3, info: 0 };

/** All of them. */
export const everything: ShownPerCode = { error: Infinity, warning: Infinity, info: Infinity };

/** The findings to show, by file and line, the first ones of each code. */
export const chooseFindings = (findings: readonly Finding[], shownPerCode: ShownPerCode): readonly Finding[] => {
  const seen = new Map<string, number>();
  return sortFindings(findings).filter(({ diagnostic: { code, severity } }) => {
    const count = (seen.get(code) ?? 0) + 1;
    seen.set(code, count);
    return count <= shownPerCode[severity];
  });
};

/** How often a code was found. */
export interface CodeCount {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
}

/** The codes that were found, errors first, then by count. */
export const countByCode = (findings: readonly Finding[]): readonly CodeCount[] => {
  const counts = new Map<string, CodeCount>();
  for (const { diagnostic } of findings) {
    const { code, severity } = diagnostic;
    counts.set(code, { code, severity, count: (counts.get(code)?.count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted(
    (a, b) => rank[a.severity] - rank[b.severity] || b.count - a.count || (a.code < b.code ? -1 : 1),
  );
};

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
