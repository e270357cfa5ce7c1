import type { Paging } from "../../runtime/calls/paging.js";

/** Pages that are asked for by number, of which the first empty one is the last. */
export const pagePaging = (parameter: string, first: number, values: readonly string[]): Paging => ({
  values,
  next: (page, options) => {
    const number = Number(options.query?.[parameter] ?? first);
    return page.values.length === 0 ? undefined : { ...options, query: { ...options.query, [parameter]: number + 1 } };
  },
});
