import type { Paging } from "../calls/paging.js";
import { memberAt } from "./member-at.js";

/** Pages that say in a member where the next one begins, which is sent as a query parameter. */
export const cursorPaging = (member: string, parameter: string, values: readonly string[]): Paging => ({
  values,
  next: ({ value }, options) => {
    const cursor = memberAt(value, member);
    const isLast = cursor === undefined || cursor === null || cursor === "" || cursor === false;
    return isLast ? undefined : { ...options, query: { ...options.query, [parameter]: String(cursor) } };
  },
});
