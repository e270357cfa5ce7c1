import type { Diagnostic, RelatedPlace, Severity } from "../model/diagnostic.js";
import type { Origin } from "../model/source.js";

/** What is fixed about a fault; `Facts` are the words that vary. */
export interface CodeDefinition<Facts> {
  readonly code: string;
  readonly severity: Severity;
  /** What the fault is, in one sentence, which its manual page begins with. */
  readonly sentence: string;
  /** The fact, in one sentence. */
  readonly message: (facts: Facts) => string;
  /** What to do about it, in one sentence. */
  readonly remedy: (facts: Facts) => string;
}

/** A fault with a name: `unknownType.at(origin, { name })` gives the diagnostic. */
export interface DiagnosticCode<Facts> extends CodeDefinition<Facts> {
  readonly at: (origin: Origin, facts: Facts, related?: readonly RelatedPlace[]) => Diagnostic;
}

/** Makes a code of its definition. */
export const defineCode = <Facts>(definition: CodeDefinition<Facts>): DiagnosticCode<Facts> => ({
  ...definition,
  at: (origin, facts, related = []) => ({
    code: definition.code,
    severity: definition.severity,
    message: definition.message(facts),
    remedy: definition.remedy(facts),
    origin,
    related,
  }),
});
