import type { Paging } from "../../runtime/calls/paging.js";
import { followLink } from "./follow-link.js";

/** Pages whose answers have the URL of the next one in a header, as `Link: <…>; rel="next"` (RFC 8288, section 3). */
export const headerPaging = (header: string, values: readonly string[]): Paging => ({
  values,
  next: ({ headers, response }, options) => {
    const links = (headers.get(header) ?? "").matchAll(/<([^>]*)>([^<]*)/g);
    const next = [...links].find(([, , parameters = ""]) =>
      /;\s*rel\s*=\s*"?(?:[^";,]*\s)?next[\s";,]/i.test(`${parameters};`),
    );
    return followLink(next?.[1], response, options);
  },
});
