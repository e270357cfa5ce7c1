import type { Verdict } from "./verdict.js";

/** An example, for messages. */
export interface ExampleName {
  /** Where its page lies, as a path that terminals link. */
  readonly page: string;
  readonly name: string;
  /** Lines of the request and of the answer, where they are known. */
  readonly lines: readonly [number, number?] | undefined;
}

/** The text of a failure: below each page and line to look at, the faults by name, with what the docs say and what came. */
export const failureText = ({ unexpected, mended }: Verdict, example: ExampleName): string => {
  const faults = [...unexpected, ...mended.map((name) => ({ name, message: mendedMessage }))];
  const places = new Set(faults.map(({ name }) => placeOf(name, example)));
  const paragraphs = [...places].map((place) => {
    const here = faults.filter(({ name }) => placeOf(name, example) === place);
    return [place, ...here.map(({ name, message }) => `  ${name}\n    ${message}`)].join("\n");
  });
  return [headingOf(faults.length, example), ...paragraphs].join("\n\n");
};

const mendedMessage =
  "This failure was expected, and did not come: the fault is gone. Generate again, and the test no longer expects it.";

const placeOf = (fault: string, { page, lines }: ExampleName): string => {
  const [request, answer = request] = lines ?? [];
  const line = fault.startsWith("request ") ? request : answer;
  return `${page}${line === undefined ? "" : `:${line}`}`;
};

const headingOf = (count: number, { name }: ExampleName): string =>
  `${count} ${count === 1 ? "fault" : "faults"} in the example ${name}.`;
