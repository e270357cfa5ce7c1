import { describe, test } from "vitest";
import type { TestedClient } from "./contract.js";
import { ContractError } from "./report/contract-error.js";
import { differingMessages } from "./report/differing-messages.js";
import { examineExample } from "./examine-example.js";
import { examineServer } from "./examine-server.js";
import type { Examination } from "./faults/examination.js";
import type { Example } from "./messages/example.js";
import { failureText } from "./report/failure-text.js";
import { pageFile } from "./report/page-file.js";
import { readFacts, readPlaces } from "./read-contract.js";
import { testedServer } from "./calls/tested-server.js";
import { undocumentedFaults, undocumentedText } from "./faults/undocumented.js";
import { type Verdict, verdictOf } from "./report/verdict.js";

/** Describes the examples of one page. */
export type DescribePage<Client> = (page: string, examples: (example: DescribeExample<Client>) => void) => void;

/** Describes one example: it becomes a test. */
export type DescribeExample<Client> = <Value>(name: string, example: Example<Client, Value>) => void;

/**
 * Makes the function that test files describe their pages with.
 *
 * Each example is a test. The client makes the documented call; the request that it sends has to be the documented one;
 * the documented answer is served to it, has to fit the model, and has to come back from the client as it was served.
 *
 * Where `CONTRACT_BASE_URL` names a server, the same requests are sent to that one – those that create, change and
 * delete too –, with `CONTRACT_TOKEN` as bearer token where it is given. The request is held against the example as
 * before. Of the answer are held: the status; the media type, and the presence of the headers that a caller acts on; the
 * body against the model, and that it has the properties which the example shows, with whatever values. An answer is not
 * held where the example shows none, where the docs contradict themselves on the method or the URL, and where a server
 * refuses, with a 4xx, a request that contradicts the docs, has undocumented properties, or lacks the documented body.
 * `Prefer: example=<name>` tells a mock server which example is meant. `CONTRACT_IDS` names a JSON file of documented ids
 * with those that the server has in their place, which are sent.
 *
 * An expected failure fails in exactly the ways that it lists, and turns red when one of them is gone; a server may leave
 * out those of its answer. The properties that no page documents are listed in the example: others than these are
 * failures. They are noted as annotations of the test, and are failures themselves where `CONTRACT_UNDOCUMENTED` is `fail`.
 */
export const describePages =
  <Client extends object>(client: TestedClient<Client>): DescribePage<Client> =>
  (page, examples) => {
    const describeExample: DescribeExample<Client> = (name, example) =>
      testExample(client, { page, name, example, site: siteOf(describeExample) });
    describe(page, () => examples(describeExample));
  };

/** The line of the stack above a function, for errors that point to its caller. */
const siteOf = (callee: (...values: never) => void): string => {
  const site = { stack: "" };
  Error.captureStackTrace(site, callee);
  return site.stack.split("\n")[1] ?? "";
};

interface NamedExample<Client> {
  readonly page: string;
  readonly name: string;
  readonly example: Example<Client>;
  readonly site: string;
}

const testExample = <Client extends object>(client: TestedClient<Client>, named: NamedExample<Client>): void => {
  const { name, example } = named;
  const { expectedFailure } = example;
  const title = expectedFailure === undefined ? name : `${name} (expected failure: ${expectedFailure.because})`;
  test(title, async ({ annotate, task }) => {
    // A server that does not answer is told of as such, before the test itself is out of time.
    const server = testedServer(process.env, task.timeout * 0.8);
    const contract = { ...client, ...readFacts() };
    const examination = await (server === undefined
      ? examineExample(example, contract)
      : examineServer({ name, example }, { ...contract, server }));
    const { faults, undocumented, came } = examination;
    const isFailing = process.env["CONTRACT_UNDOCUMENTED"] === "fail";
    const all = isFailing ? [...faults, ...undocumentedFaults(undocumented)] : faults;
    if (!isFailing && undocumented.length > 0) await annotate(undocumentedText(undocumented), "undocumented");
    const verdict = verdictOf(all, expectedFailure, server === undefined ? "docs" : "server");
    if (verdict !== undefined) throw contractError(verdict, named, came);
  });
};

const contractError = (
  verdict: Verdict,
  { page, name, site }: NamedExample<never>,
  came: Examination["came"],
): ContractError => {
  const places = readPlaces();
  const example = { page: pageFile(page, places.docs?.folders), name, lines: places.pages[page]?.[name] };
  return new ContractError(failureText(verdict, example), site, differingMessages(verdict.unexpected, came));
};
