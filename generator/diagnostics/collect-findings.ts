import type { Outcome } from "../model/diagnostic.js";
import type { SourceFile } from "../model/source.js";
import { type Finding, findingsOf } from "./finding.js";

/** Gathers the findings of a run, in the order in which they come. */
export interface FindingCollector {
  readonly add: (findings: readonly Finding[]) => void;
  /** Keeps the diagnostics of an outcome, which speak of the given pages, and gives its value. */
  readonly take: <T>(outcome: Outcome<T>, sources: readonly SourceFile[]) => T;
  /** Everything that was gathered; what several pages, or several versions of a page, show at one place comes once. */
  readonly findings: () => readonly Finding[];
}

/** A collector that has gathered nothing yet. */
export const collectFindings = (): FindingCollector => {
  const gathered: Finding[] = [];
  const pages = new Set<string>();
  const add = (findings: readonly Finding[]): void => {
    for (const finding of findings) gathered.push(finding);
  };
  return {
    add,
    take: ({ value, diagnostics }, sources) => {
      for (const { file } of sources) pages.add(file);
      add(findingsOf(diagnostics, sources));
      return value;
    },
    findings: () => mergeEqual(gathered, pages),
  };
};

/** Equal findings as one; those in files that pages take in say how many pages show them. */
const mergeEqual = (findings: readonly Finding[], pages: ReadonlySet<string>): readonly Finding[] => {
  const counts = new Map<string, { readonly finding: Finding; count: number }>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { finding, count: 1 });
    else known.count += 1;
  }
  return [...counts.values()].map(({ finding, count }) =>
    count === 1 || pages.has(finding.place.file) ? finding : { ...finding, pages: count },
  );
};

const keyOf = ({ place, related, diagnostic: { code, message, origin, related: others } }: Finding): string => {
  const elsewhere = others.map((other, index) => [related[index]?.file, other.origin.line, other.origin.column]);
  return JSON.stringify([place.file, origin.line, origin.column, code, message, elsewhere]);
};
