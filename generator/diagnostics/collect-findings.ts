import type { Outcome } from "../model/diagnostic.js";
import type { SourceFile } from "../model/source.js";
import { type Finding, findingsOf } from "./finding.js";

/** Gathers the findings of a run, in the order in which they come. */
export interface FindingCollector {
  readonly add: (findings: readonly Finding[]) => void;
  /** Keeps the diagnostics of an outcome, which speak of the given pages, and gives its value. */
  readonly take: <T>(outcome: Outcome<T>, sources: readonly SourceFile[]) => T;
  /** Everything that was gathered. */
  readonly findings: () => readonly Finding[];
}

/** A collector that has gathered nothing yet. */
export const collectFindings = (): FindingCollector => {
  const gathered: Finding[] = [];
  const add = (findings: readonly Finding[]): void => {
    for (const finding of findings) gathered.push(finding);
  };
  return {
    add,
    take: ({ value, diagnostics }, sources) => {
      add(findingsOf(diagnostics, sources));
      return value;
    },
    findings: () => [...gathered],
  };
};
