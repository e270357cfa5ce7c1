import type { Expression } from "../code/expression.js";

/** A value that a page shows, as a test gives it. */
export interface ShownValue {
  readonly value: Expression;
  /** Names of the properties in it that no page documents, as in `response body /color`. */
  readonly undocumented: readonly string[];
}
