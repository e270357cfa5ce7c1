import { compileOnce } from "../../dialects/compile-once.js";
import type { QueryWords } from "../../dialects/query-words.js";
import type { RequestSite } from "./request-sites.js";

/** OData system query options of a page and of its request line, without `$`, sorted (OData URL Conventions 4.01, section 5.1). */
export const queryOptionsOf = (
  { page, query }: Pick<RequestSite, "page" | "query">,
  words: QueryWords,
): readonly string[] => {
  const shown = query.map(({ name }) => name).filter((name) => name.startsWith("$") && isSystemOption(name, words));
  const rows = page.parameters
    .filter((row) => row.in === "query" && isSystemOption(row.name, words))
    .map(({ name }) => name);
  return [...new Set([...page.queryOptions, ...shown, ...rows].map(withoutDollar))].sort();
};

/** Whether a field of a query is an option of the protocol, with or without its `$`, and so no parameter of the operation. */
export const isSystemOption = (name: string, words: QueryWords): boolean =>
  systemOptions(words).has(withoutDollar(name));

const withoutDollar = (name: string): string => name.replace(/^\$/, "").toLowerCase();

const systemOptions = compileOnce(
  ({ options, ownOptions }: QueryWords): ReadonlySet<string> =>
    new Set([...options, ...ownOptions].map((name) => name.toLowerCase())),
);
