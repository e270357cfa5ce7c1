import type { CallError } from "../calls/api-error.js";

/** What became of one part of a batch. */
export type BatchResult<T> =
  { readonly value: T; readonly error?: undefined } | { readonly error: CallError; readonly value?: undefined };

/** Parts of a batch failed; `results` has the errors of those and the values of the others. */
export class BatchError extends Error {
  override readonly name = "BatchError";
  readonly results: Readonly<Record<string, BatchResult<unknown>>>;

  constructor(results: Readonly<Record<string, BatchResult<unknown>>>) {
    const failed = Object.entries(results).filter(([, { error }]) => error !== undefined);
    super(`Parts of the batch failed: ${failed.map(([name, { error }]) => `${name} (${error?.message})`).join(", ")}`);
    this.results = results;
  }
}
