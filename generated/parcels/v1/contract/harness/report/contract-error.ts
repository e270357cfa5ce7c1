import type { DifferingMessages } from "./differing-messages.js";

/** An example that does not hold; test runners show the two states as a diff. */
export class ContractError extends Error {
  override readonly name = "ContractError";
  readonly expected: unknown;
  readonly actual: unknown;
  /** Options of vitest's diff. */
  readonly diffOptions = { aAnnotation: "Documented", bAnnotation: "Came", expand: false, contextLines: 3 };

  /** `site` is the stack of the place in the test file that the error is to point to. */
  constructor(message: string, site: string, messages: DifferingMessages | undefined) {
    super(message);
    this.expected = messages?.documented;
    this.actual = messages?.came;
    this.stack = `${this.name}: ${message}\n${site}`;
  }
}
