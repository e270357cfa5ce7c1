import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ApiModel } from "../../../../generator/docwright.js";
import { type ShownPage, pairsOf, shownPages } from "./shown-pairs.js";

/** A page whose tests are not what the page shows. */
export interface CountDifference {
  readonly page: string;
  readonly shown: number;
  readonly tests: number;
}

/**
 * The pages on which the number of tests is not that of the pairs of request and answer that are shown, where neither of
 * two rules explains it: a line that the model has as the syntax of an operation is no example, and a request that the
 * page lists as something else is one which fits no operation and is expected to fail, or which makes one itself.
 */
export const countDifferences = (docs: string, folder: string): readonly CountDifference[] => {
  const model: ApiModel = JSON.parse(readFileSync(join(folder, "model.json"), "utf8"));
  const { pages }: Places = JSON.parse(readFileSync(join(folder, "contract/places.json"), "utf8"));
  const syntax = syntaxLines(model);
  return shownPages(docs).flatMap((shownPage) => {
    const { page } = shownPage;
    const lines = Object.values(pages[page] ?? {}).map(([line]) => line);
    const explained = explainedDifference(shownPage, { lines, syntax, failing: failingLines(model, page) });
    const [shown, tests] = [pairsOf(shownPage), testsOf(page, folder)];
    return tests === shown + explained ? [] : [{ page, shown, tests }];
  });
};

/** The tests in the file of a page. */
const testsOf = (page: string, folder: string): number => {
  const file = join(folder, "contract", page.replace(/\.md$/, ".test.ts"));
  return existsSync(file) ? [...readFileSync(file, "utf8").matchAll(/^\s+example(?:<unknown>)?\((?:$|")/gm)].length : 0;
};

interface Places {
  readonly pages: Readonly<Record<string, Readonly<Record<string, readonly [number, number?]>>>>;
}

interface Explanation {
  /** Line of the request of each test. */
  readonly lines: readonly number[];
  readonly syntax: ReadonlySet<string>;
  readonly failing: ReadonlySet<number>;
}

/** How many tests more there are, by the rules. */
const explainedDifference = ({ page, requests }: ShownPage, { lines, syntax, failing }: Explanation): number => {
  const shown = new Set(requests.map(({ line }) => line));
  const tested = new Set(lines);
  const listed = lines.filter((line) => !shown.has(line) && failing.has(line));
  const written = requests.filter(({ line }) => !tested.has(line) && syntax.has(`${page}:${line}`));
  return listed.length - written.length;
};

const syntaxLines = ({ operations }: ApiModel): ReadonlySet<string> =>
  new Set(operations.flatMap(({ origins }) => origins.map(({ page, line }) => `${page}:${line}`)));

const failingLines = ({ operations }: ApiModel, page: string): ReadonlySet<number> =>
  new Set(
    operations
      .flatMap(({ examples, knownBy }) => examples.map((example) => ({ ...example, knownBy })))
      .filter(({ origin, response }) => origin.page === page && response === undefined)
      .filter(({ faults, knownBy }) => faults.length > 0 || knownBy === "example")
      .map(({ origin }) => origin.line),
  );
