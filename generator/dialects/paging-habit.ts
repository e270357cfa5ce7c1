import type { NextPage } from "../model/conventions.js";

/** How collections come page by page, as far as docs are used to it or users say it; what pages name is found there. */
export interface PagingHabit {
  /** The member that holds the values; absent where pages show it. */
  readonly values?: string;
  /** What leads to the next page; the query parameter of a cursor may be left to the pages. */
  readonly next: NextHabit;
}

/** What leads to the next page, as far as it is said. */
export type NextHabit =
  | Exclude<NextPage, { readonly kind: "cursor" }>
  | { readonly kind: "cursor"; readonly member: string; readonly parameter?: string };
