import type { ExpectedFailure } from "../messages/example.js";
import type { Fault } from "../faults/fault.js";

/** What a test fails with. */
export interface Verdict {
  readonly unexpected: readonly Fault[];
  /** Expected faults that did not come. */
  readonly mended: readonly string[];
}

/** What a test fails with; `undefined` where the example holds, or fails exactly as expected. */
export const verdictOf = (
  faults: readonly Fault[],
  expected: ExpectedFailure | undefined,
  by: "docs" | "server" = "docs",
): Verdict | undefined => {
  const found = new Set(faults.map(({ name }) => name));
  const foreseen = new Set(expected?.faults);
  const unexpected = faults.filter(({ name }) => !foreseen.has(name));
  // A server need not repeat what is wrong with the answer of an example.
  const awaited = [...foreseen].filter((fault) => by === "docs" || fault.startsWith("request "));
  const mended = awaited.filter((fault) => !found.has(fault));
  return unexpected.length === 0 && mended.length === 0 ? undefined : { unexpected, mended };
};
