import type { RequestSite } from "./request-sites.js";

/**
 * Names, in lower case, of the query fields that every request line of an operation has with a placeholder for its value, as in
 * `GET /calendarView?startDateTime={start}`: a request without them is none of the operation.
 */
export const demandedQuery = (sites: readonly RequestSite[]): ReadonlySet<string> => {
  const [first, ...others] = sites.filter(({ isShown }) => !isShown).map(demandedBy);
  return new Set([...(first ?? [])].filter((name) => others.every((names) => names.has(name))));
};

/** What stands in brackets is optional, as in `/pages/{id}[?preview={preview}]`. */
const demandedBy = ({ query, line }: RequestSite): ReadonlySet<string> =>
  /\[\s*[?&]/.test(line.target)
    ? new Set()
    : new Set(query.filter(({ value }) => /^(?:\{.*\}|<.*>)$/.test(value)).map(({ name }) => name.toLowerCase()));
