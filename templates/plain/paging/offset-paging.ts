import type { Paging } from "../../runtime/calls/paging.js";

/** Pages that are asked for by how many values stand before them, of which the first empty one is the last. */
export const offsetPaging = (parameter: string, values: readonly string[]): Paging => ({
  values,
  next: (page, options) => {
    const before = Number(options.query?.[parameter] ?? 0);
    const count = page.values.length;
    return count === 0 ? undefined : { ...options, query: { ...options.query, [parameter]: before + count } };
  },
});
