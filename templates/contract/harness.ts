import { describe, test } from "vitest";
import type { Contract } from "./contract.js";
import { examineExample } from "./examine-example.js";
import type { Example } from "./example.js";
import { readFacts, readPlaces } from "./read-contract.js";
import { failureText, verdictOf } from "./verdict.js";

/** Describes the examples of one page. */
export type DescribePage<Client> = (page: string, examples: (example: DescribeExample<Client>) => void) => void;

/** Describes one example: it becomes a test. */
export type DescribeExample<Client> = (name: string, example: Example<Client>) => void;

/** Makes the function that test files describe their pages with. */
export const describePages =
  <Client extends object>(client: Pick<Contract<Client>, "createClient" | "baseUrl">): DescribePage<Client> =>
  (page, examples) =>
    describe(page, () => examples((name, example) => testExample(client, { page, name, example })));

interface NamedExample<Client> {
  readonly page: string;
  readonly name: string;
  readonly example: Example<Client>;
}

const testExample = <Client extends object>(
  client: Pick<Contract<Client>, "createClient" | "baseUrl">,
  { page, name, example }: NamedExample<Client>,
): void => {
  const { expectedFailure } = example;
  const title = expectedFailure === undefined ? name : `${name} (expected failure: ${expectedFailure.because})`;
  test(title, async () => {
    const findings = await examineExample(example, { ...client, ...readFacts() });
    const verdict = verdictOf(findings, expectedFailure);
    if (verdict === undefined) return;
    const lines = readPlaces().pages[page]?.[name];
    throw new Error(`\n${failureText(verdict, { page, name, lines })}`);
  });
};
