import type { Diagnostic, Outcome } from "../model/diagnostic.js";

/** Gathers the diagnostics of the steps that lead to one value, in the order in which they come. */
export interface DiagnosticCollector {
  readonly add: (diagnostics: readonly Diagnostic[]) => void;
  /** Keeps the diagnostics of an outcome and gives its value. */
  readonly take: <T>(outcome: Outcome<T>) => T;
  /** The value that the steps led to, with everything that was gathered. */
  readonly outcome: <T>(value: T) => Outcome<T>;
}

/** A collector that has gathered nothing yet. */
export const collectDiagnostics = (): DiagnosticCollector => {
  const gathered: Diagnostic[] = [];
  const add = (diagnostics: readonly Diagnostic[]): void => {
    for (const diagnostic of diagnostics) gathered.push(diagnostic);
  };
  return {
    add,
    take: ({ value, diagnostics }) => {
      add(diagnostics);
      return value;
    },
    outcome: (value) => ({ value, diagnostics: [...gathered] }),
  };
};

/** Several outcomes as one: their values, and the diagnostics of all. */
export const joinOutcomes = <T>(outcomes: readonly Outcome<T>[]): Outcome<readonly T[]> => ({
  value: outcomes.map(({ value }) => value),
  diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
});
