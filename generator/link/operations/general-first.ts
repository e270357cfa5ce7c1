import type { PageNameWords } from "../../dialects/page-name-words.js";
import type { HttpMethod } from "../../model/message.js";
import type { PathSegment } from "../../model/operation.js";
import { byText } from "../../lists/group-by.js";
import { namesOf, wordsIn } from "./name-words.js";
import type { RequestSite } from "./request-sites.js";

/**
 * The sites of one operation, that of its most general page first: it speaks for the operation. Only the sites themselves
 * decide, so that no page of something else changes it.
 *
 * A line with a query is a variant. Of the others the page leads whose name adds least to what method and path say: of
 * `GET /lamps/{id}` that is `lamp-get`, before `desklamp-get` (a derived type) and `kitchen-lamp-get` (one product's view).
 * Of two that add nothing the one knows the path that names the owner in it, as `room-get-lamp` of `/rooms/{id}/lamps/{id}`.
 */
export const generalFirst = (sites: readonly RequestSite[], words: PageNameWords): readonly RequestSite[] =>
  sites
    .map((site) => ({ site, ranks: ranksOf(site, words) }))
    .sort((left, right) => compareRanks(left.ranks, right.ranks) || byText(left.site.page.path, right.site.page.path))
    .map(({ site }) => site);

/** How special a site is, the weightiest reason first. */
const ranksOf = ({ page, line, path, query, targets }: RequestSite, words: PageNameWords): readonly number[] => {
  const operation = { names: namesOf(path, words), verbs: verbsOf(line.method, path, words) };
  const named = wordsIn(page.path.replace(/\.\w+$/, ""));
  const [type] = page.response?.types ?? [];
  return [
    query.length,
    surplusOf(named, operation),
    isOfAspect(targets) ? 1 : 0,
    distanceOfOwner(named, operation.names),
    surplusOf(wordsIn(page.title), operation),
    surplusOf(wordsIn(type?.target?.replace(/[#?].*$|\.\w+$/g, "") ?? type?.name ?? ""), operation),
    named.length,
  ];
};

const compareRanks = (left: readonly number[], right: readonly number[]): number =>
  left.map((rank, index) => rank - (right[index] ?? 0)).find((difference) => difference !== 0) ?? 0;

/** What a method and a path say by themselves. */
interface OperationWords {
  /** Names of the path, in the singular, the last first. */
  readonly names: readonly string[];
  readonly verbs: ReadonlySet<string>;
}

const verbsOf = (method: HttpMethod, path: readonly PathSegment[], { verbs }: PageNameWords): ReadonlySet<string> => {
  const isOne = path.at(-1)?.kind === "parameter";
  const own = verbs.filter((verb) => verb.method === method);
  return new Set([
    method.toLowerCase(),
    ...own.flatMap(({ words, ofMany }) => (isOne ? words : [...words, ...ofMany])),
  ]);
};

/** What a name says beyond its operation: a fuller name of what the path leads to, as `desklamp`, counts half. */
const surplusOf = (words: readonly string[], { names, verbs }: OperationWords): number =>
  words
    .filter((word) => !verbs.has(word))
    .map((word) => beforeNames(word, names))
    .reduce((sum, { rest, isFuller }) => sum + (rest === "" ? 0 : isFuller ? 1 : 2), 0);

/** What of a word is left before the names that it ends in, as `desk` of `desklamp` and nothing of `roomlamp` in a room. */
const beforeNames = (word: string, names: readonly string[]): { readonly rest: string; readonly isFuller: boolean } => {
  const longest = names.filter((name) => name !== "" && word.endsWith(name)).toSorted((a, b) => b.length - a.length)[0];
  if (longest === undefined) return { rest: word, isFuller: false };
  return { rest: beforeNames(word.slice(0, -longest.length), names).rest, isFuller: true };
};

/** A page whose paths end in many names is about an aspect of many resources, and speaks of that aspect. */
export const isOfAspect = (targets: number): boolean => targets > 2;

/** How far from the end of the path the owner stands that the page names, as `room` in `room-list-lamps`. */
const distanceOfOwner = (words: readonly string[], names: readonly string[]): number => {
  const distinct = [...new Set(names)];
  const distance = distinct.findIndex((name, index) => index > 0 && words.includes(name));
  return distance === -1 ? distinct.length : distance;
};
