import type { Origin } from "./source.js";

/** How bad a finding is. */
export type Severity =
  /** Something can't be told without it: the run fails. */
  | "error"
  /** Something is wrong, and what was made of it may be. */
  | "warning"
  /** Worth knowing. */
  | "info";

/** A second place that a diagnostic speaks of. */
export interface RelatedPlace {
  /** Where it stands. */
  readonly origin: Origin;
  /** What stands there, in one sentence. */
  readonly message: string;
}

/** A flaw in a page: a value that travels with the result, never thrown. */
export interface Diagnostic {
  /** Kebab-case name of the fault; its manual page is `diagnostics/codes/<code>.md`. */
  readonly code: string;
  /** How bad it is. */
  readonly severity: Severity;
  /** The fact, in one sentence. */
  readonly message: string;
  /** What to do about it, in one sentence. */
  readonly remedy: string;
  /** Where the flaw itself stands. */
  readonly origin: Origin;
  /** What the flaw contradicts, or what it follows from; empty where it stands alone. */
  readonly related: readonly RelatedPlace[];
}

/** What a stage gives: a value that is as good as the pages allow, and what was wrong with them. */
export interface Outcome<T> {
  /** What could be made of the pages. */
  readonly value: T;
  /** The flaws on the way, in the order in which they were met. */
  readonly diagnostics: readonly Diagnostic[];
}
