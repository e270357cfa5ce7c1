import type { UrlWords } from "../../dialects/url-words.js";
import type { Operation } from "../../model/operation.js";
import type { HttpMethod, RequestMessage } from "../../model/message.js";
import type { Page } from "../../model/page.js";
import { groupBy } from "../../lists/group-by.js";
import type { KnownPath } from "../../paths/matcher.js";
import type { PathValues } from "../../paths/path-values.js";
import { createUrlMatcher, type UrlMatches } from "../../paths/url-matcher.js";
import { placeholdersOf } from "../operations/placeholders-of.js";

/** The operation that an example calls, with the values of its path parameters by name. */
export interface Found {
  readonly operation: Operation;
  readonly values: PathValues;
  /** Whether the URL fits; otherwise the operation is the page's own, and its placeholders stand for values. */
  readonly isMatch: boolean;
}

/**
 * Finds the operation of an example: the page's own one that the URL fits, else anybody's, else the page's own that it fits
 * but for its method, else the page's first of that method.
 */
export const createOperationFinder = (
  operations: readonly Operation[],
  { versions }: UrlWords,
): ((message: RequestMessage | undefined, page: Page) => Found | undefined) => {
  const byPage = operationsByPage(operations);
  const byMethod = groupBy(operations, ({ method }) => method);
  const matchers = new Map(
    [...byMethod].map(([method, own]) => [method, createUrlMatcher(own.map(knownPath), versions)]),
  );
  const anyMethod = createUrlMatcher(operations.map(knownPath), versions);
  const ofOtherMethod = (url: string, own: readonly Operation[]): Found | undefined => {
    const { matches, areAsWritten } = anyMethod(url);
    const match = matches.find(({ found }) => own.includes(found));
    return match && { operation: match.found, values: match.pathValues, isMatch: areAsWritten };
  };
  return (message, page) => {
    const own = byPage.get(page.path) ?? [];
    if (message === undefined) return fallback(own, undefined);
    const { matches, areAsWritten } = matchers.get(message.method)?.(message.url) ?? noMatches;
    const match = matches.find(({ found }) => own.includes(found)) ?? matches[0];
    if (match === undefined) return ofOtherMethod(message.url, own) ?? fallback(own, message.method);
    // A key in parentheses means the same resource, but it is not the URL that the docs give, nor the client's.
    return { operation: match.found, values: match.pathValues, isMatch: areAsWritten };
  };
};

const knownPath = (operation: Operation): KnownPath<Operation> => ({ path: operation.path, found: operation });

const noMatches: UrlMatches<Operation> = { matches: [], areAsWritten: false };

/** The operations of each page, in the order of their request lines. */
const operationsByPage = (operations: readonly Operation[]): ReadonlyMap<string, readonly Operation[]> => {
  const sites = operations.flatMap((operation) =>
    operation.origins.map(({ page, line }) => ({ operation, page, line })),
  );
  const byPage = groupBy(sites, ({ page }) => page);
  return new Map([...byPage].map(([page, own]) => [page, own.toSorted(byLine).map(({ operation }) => operation)]));
};

const byLine = (left: { readonly line: number }, right: { readonly line: number }): number => left.line - right.line;

const fallback = (own: readonly Operation[], method: HttpMethod | undefined): Found | undefined => {
  const operation = own.find((candidate) => candidate.method === method) ?? own[0];
  if (operation === undefined) return undefined;
  return { operation, values: placeholderValues(operation), isMatch: false };
};

/** The placeholders of an operation as values of themselves. */
export const placeholderValues = ({ path }: Operation): Found["values"] =>
  Object.fromEntries(placeholdersOf(path).map(({ name }) => [name, `{${name}}`]));
