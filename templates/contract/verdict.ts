import type { ExpectedFailure } from "./example.js";
import type { Finding } from "./finding.js";

/** An example, for messages. */
export interface ExampleName {
  readonly page: string;
  readonly name: string;
  /** Lines of the request and of the answer, where they are known. */
  readonly lines: readonly [number, number?] | undefined;
}

/** What a test fails with; `undefined` where the example holds, or fails exactly as expected. */
export const verdictOf = (
  findings: readonly Finding[],
  expected: ExpectedFailure | undefined,
): { readonly unexpected: readonly Finding[]; readonly mended: readonly string[] } | undefined => {
  const found = new Set(findings.map(({ fault }) => fault));
  const foreseen = new Set(expected?.faults);
  const unexpected = findings.filter(({ fault }) => !foreseen.has(fault));
  const mended = [...foreseen].filter((fault) => !found.has(fault));
  return unexpected.length === 0 && mended.length === 0 ? undefined : { unexpected, mended };
};

/** The text of a failure: one line a fault, each with the page and the line to look at. */
export const failureText = (
  { unexpected, mended }: NonNullable<ReturnType<typeof verdictOf>>,
  example: ExampleName,
): string =>
  [
    ...unexpected.map(({ fault, message }) => `${placeOf(fault, example)} ${fault}\n  ${message}`),
    ...mended.map(
      (fault) =>
        `${placeOf(fault, example)} ${fault}\n  The fault is gone: generate again, and the test no longer expects it.`,
    ),
  ].join("\n");

const placeOf = (fault: string, { page, name, lines }: ExampleName): string => {
  const [request, answer = request] = lines ?? [];
  const line = fault.startsWith("request") ? request : answer;
  return `${page}${line === undefined ? "" : `:${line}`} (${name})`;
};
