import { recordOption, type RecordOf } from "../emit/options/record-option.js";
import { numberOption, textOption } from "../emit/options/target-option.js";
import type { NextHabit, PagingHabit } from "./paging-habit.js";

/** What a config may say of pages of collections: one of the first five, and what else that one needs. */
export const pagingFields = {
  /** The member of a page that says where the next one begins, as in `nextCursor` or `meta.next`; it is sent as `parameter`. */
  cursor: textOption({
    description:
      "The member of a page that says where the next one begins, as in `nextCursor` or `meta.next`; it is sent as `parameter`.",
  }),
  /** The member of a page with the URL of the next one, as in `links.next`. */
  next: textOption({ description: "The member of a page with the URL of the next one, as in `links.next`." }),
  /** The header of an answer with the URL of the next page, as `Link` has it with `rel="next"`. */
  header: textOption({
    description: 'The header of an answer with the URL of the next page, as `Link` has it with `rel="next"`.',
  }),
  /** The query parameter with the number of a page. The first empty page is the last. */
  page: textOption({
    description: "The query parameter with the number of a page. The first empty page is the last.",
  }),
  /** The query parameter with the number of the values before a page. The first empty page is the last. */
  offset: textOption({
    description: "The query parameter with the number of the values before a page. The first empty page is the last.",
  }),
  /** The query parameter that a `cursor` is sent as; by default the one that pages document and that is called most like it. */
  parameter: textOption({
    description:
      "The query parameter that a `cursor` is sent as; by default the one that pages document and that is called most like it.",
  }),
  /** The number of the first `page`, 1 unless told otherwise. */
  first: numberOption({ minimum: 0, description: "The number of the first `page`, 1 unless told otherwise." }),
  /** The member of a page that holds its values, as in `items` or `data.items`; by default the list that pages document or show. */
  values: textOption({
    description:
      "The member of a page that holds its values, as in `items` or `data.items`; by default the list that pages document or show.",
  }),
} as const;

/** What a config says of pages of collections. */
export type PagingChoice = RecordOf<typeof pagingFields>;

const ways = ["cursor", "next", "header", "page", "offset"] as const;

/** How collections come page by page, which pages seldom say in a way that programs can follow. */
export const pagingOption = recordOption({
  description:
    'How collections come page by page, as in `{ cursor: "nextCursor" }`, so that `.all()` and `.pages()` follow it. OData has its own way.',
  fields: pagingFields,
  faultOf: (chosen, at) => {
    if (ways.filter((way) => chosen[way] !== undefined).length !== 1)
      return `${at} must say one of ${ways.join(", ")}.`;
    if (chosen.parameter !== undefined && chosen.cursor === undefined) return `${at}.parameter goes with a cursor.`;
    return chosen.first !== undefined && chosen.page === undefined ? `${at}.first goes with a page.` : undefined;
  },
});

/** The habit that was chosen; `undefined` where nothing was. */
export const pagingHabit = (chosen: PagingChoice): PagingHabit | undefined => {
  const next = nextOf(chosen);
  const { values } = chosen;
  return next && { next, ...(values !== undefined && { values }) };
};

const nextOf = ({ cursor, next, header, page, offset, parameter, first = 1 }: PagingChoice): NextHabit | undefined => {
  if (cursor !== undefined) return { kind: "cursor", member: cursor, ...(parameter !== undefined && { parameter }) };
  if (next !== undefined) return { kind: "link", member: next };
  if (header !== undefined) return { kind: "header", header };
  if (page !== undefined) return { kind: "page", parameter: page, first };
  return offset === undefined ? undefined : { kind: "offset", parameter: offset };
};
