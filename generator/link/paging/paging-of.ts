import type { Hierarchy } from "../../api/hierarchy.js";
import { answersOf } from "../../api/method-kind.js";
import { type HeldList, heldLists, isLedOn } from "../../api/page-walk.js";
import type { Dialect } from "../../dialects/dialect.js";
import type { NextHabit } from "../../dialects/paging-habit.js";
import { byText, groupBy } from "../../lists/group-by.js";
import type { NextPage, Paging } from "../../model/conventions.js";
import type { Operation } from "../../model/operation.js";

/** Operations of one version, and the types that they speak of. */
export interface PagedApi {
  readonly operations: readonly Operation[];
  readonly hierarchy: Hierarchy;
}

/** How collections come page by page: what docs are used to, or users say, and what is left to the pages. */
export const pagingOf = (
  api: PagedApi,
  { behaviour, signs }: Pick<Dialect, "behaviour" | "signs">,
): Paging | undefined => {
  const { paging: habit, protocol } = behaviour;
  if (habit === undefined) return undefined;
  const next = nextPage(habit.next, api.operations);
  if (habit.values !== undefined) return { values: [habit.values], next };
  return { values: protocol === "odata" ? [signs.collection] : valueMembers(api, next), next };
};

const nextPage = (next: NextHabit, operations: readonly Operation[]): NextPage =>
  next.kind === "cursor" ? { ...next, parameter: next.parameter ?? cursorParameter(next.member, operations) } : next;

/**
 * The query parameter of the docs that is called like the member, as `page_token` is like `nextPageToken`, or that speaks of
 * it; else the name of the member without its first word.
 */
const cursorParameter = (path: string, operations: readonly Operation[]): string => {
  const [member = ""] = path.split(".").slice(-1);
  const documented = operations.flatMap(({ parameters }) => parameters).filter((parameter) => parameter.in === "query");
  const alike = documented.filter(({ name }) => isAlike(plain(name), plain(member)));
  const speaking = documented.filter(({ description }) => description.split(/[^\w$-]+/).includes(member));
  const [first] = [...alike.sort((left, right) => right.name.length - left.name.length), ...speaking];
  return first?.name ?? withoutFirstWord(member);
};

/** `cursor` of `nextCursor` and of `next_cursor`; a name of one word is left as it is. */
const withoutFirstWord = (name: string): string => {
  const [, rest = name] = /^[a-z]+[_-]?(?=[^a-z_-])(\w.*)$/.exec(name) ?? /^[a-z]+[_-](\w.*)$/.exec(name) ?? [];
  return rest.charAt(0).toLowerCase() + rest.slice(1);
};

/** Shorter names end many others by chance. */
const isAlike = (name: string, member: string): boolean =>
  name.length > 2 && (member.endsWith(name) || name.endsWith(member));

const plain = (name: string): string => name.replaceAll(/[\W_]/g, "").toLowerCase();

/** The members of answers that hold the values of pages, the most frequent ones first: of several lists in one, that of objects. */
const valueMembers = ({ operations, hierarchy }: PagedApi, next: NextPage): readonly string[] => {
  const members = operations
    .filter(({ method }) => method === "GET")
    .flatMap((operation) =>
      answersOf(operation).flatMap(({ type }) => {
        if (type === undefined || !isLedOn(operation, next, { type, hierarchy })) return [];
        return likeliestList(heldLists(type, hierarchy))?.member ?? [];
      }),
    )
    .filter((member) => member !== "");
  return [...groupBy(members, (member) => member)]
    .sort(([left, some], [right, more]) => more.length - some.length || byText(left, right))
    .map(([member]) => member);
};

const likeliestList = (lists: readonly HeldList[]): HeldList | undefined =>
  lists.find(({ of }) => of.kind === "named" || of.kind === "object" || of.kind === "union") ?? lists[0];
