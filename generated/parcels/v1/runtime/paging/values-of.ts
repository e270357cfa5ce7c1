import { memberAt } from "./member-at.js";

/** The values that a page holds: the page itself where it is a list, else the first of these members that is one. */
export const valuesOf = (page: unknown, members: readonly string[]): readonly unknown[] =>
  [page, ...members.map((member) => memberAt(page, member))].find(isList) ?? [];

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
