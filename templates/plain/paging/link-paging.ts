import type { Paging } from "../../runtime/calls/paging.js";
import { followLink } from "./follow-link.js";
import { memberAt } from "./member-at.js";

/** Pages that have the URL of the next one in a member. */
export const linkPaging = (member: string, values: readonly string[]): Paging => ({
  values,
  next: ({ value, response }, options) => followLink(memberAt(value, member), response, options),
});
