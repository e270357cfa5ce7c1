import type { Dialect } from "../../dialects/dialect.js";
import { byText } from "../../lists/group-by.js";
import type { Operation } from "../../model/operation.js";
import type { Page } from "../../model/page.js";
import { createOperationFinder, type Found } from "./find-operation.js";
import { createExampleNames } from "./name-examples.js";
import { type MessagePair, pairMessages } from "./pair-messages.js";

/** An example before it is held against what the pages say. */
export interface PairedExample {
  readonly name: string;
  readonly page: Page;
  readonly pair: MessagePair;
  readonly found: Found;
}

interface PagesWithOperations {
  readonly pages: readonly Page[];
  readonly operations: readonly Operation[];
}

/** The examples of all pages with the operations that they call, in the order of pages and of messages on a page. */
export const pairExamples = (
  { pages, operations }: PagesWithOperations,
  { sections, urls }: Pick<Dialect, "sections" | "urls">,
): readonly PairedExample[] => {
  const findOperation = createOperationFinder(operations, urls);
  const nameOf = createExampleNames();
  return [...pages]
    .sort((left, right) => byText(left.path, right.path))
    .flatMap((page) =>
      pairMessages(page, sections).flatMap((pair, index): readonly PairedExample[] => {
        const found = findOperation(pair.request?.message, page);
        return found === undefined ? [] : [{ name: nameOf(pair, page, index + 1), page, pair, found }];
      }),
    );
};
