import type { Origin } from "./source.js";

/** How bad a finding is: errors make a run fail. */
export type Severity = "error" | "warning" | "info";

/** A second place that a diagnostic speaks of. */
export interface RelatedPlace {
  readonly origin: Origin;
  readonly message: string;
}

/** A flaw in a page: a value that travels with the result, never thrown. */
export interface Diagnostic {
  /** Kebab-case name of the fault; its manual page is `diagnostics/codes/<code>.md`. */
  readonly code: string;
  readonly severity: Severity;
  /** The fact, in one sentence. */
  readonly message: string;
  /** What to do about it, in one sentence. */
  readonly remedy: string;
  readonly origin: Origin;
  readonly related: readonly RelatedPlace[];
}

/** What a stage gives: a value that is as good as the pages allow, and what was wrong with them. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
