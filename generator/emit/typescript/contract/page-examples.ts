import type { ApiModel } from "../../../model/api.js";
import type { Example } from "../../../model/example.js";
import type { Operation } from "../../../model/operation.js";
import { isCallable } from "../../../api/is-callable.js";

/** The examples of one page, in the page's order. */
export interface PageExamples {
  readonly page: string;
  /** Path of the test file below the output folder, without `.ts`; no two pages share one. */
  readonly path: string;
  readonly examples: readonly CalledExample[];
}

/** An example with the operation that it calls. */
export interface CalledExample {
  readonly example: Example;
  readonly operation: Operation;
}

/** The pages that have examples which the client can call, sorted. */
export const examplesByPage = ({ operations }: ApiModel): readonly PageExamples[] => {
  const byPage = new Map<string, CalledExample[]>();
  for (const operation of operations.filter(isCallable)) {
    for (const example of operation.examples) {
      const known = byPage.get(example.origin.page);
      if (known === undefined) byPage.set(example.origin.page, [{ example, operation }]);
      else known.push({ example, operation });
    }
  }
  const taken = new Set<string>();
  return [...byPage]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([page, examples]) => ({ page, path: testPath(page, taken), examples: examples.sort(inPageOrder) }));
};

/** The page's path without its ending, or with it where another page has the same. */
const testPath = (page: string, taken: Set<string>): string => {
  const stem = page.replace(/\.[^./]+$/, "");
  const name = taken.has(stem.toLowerCase()) ? page : stem;
  taken.add(name.toLowerCase());
  return `contract/${name}.test`;
};

const inPageOrder = (left: CalledExample, right: CalledExample): number =>
  left.example.origin.line - right.example.origin.line || (left.example.name < right.example.name ? -1 : 1);
