import type { RequestOptions } from "../../runtime/calls/request-options.js";

/** What the call of a link is told, which may be relative to the URL that it came from; nothing where there is no link. */
export const followLink = (link: unknown, { url }: Response, options: RequestOptions): RequestOptions | undefined => {
  if (typeof link !== "string" || link === "") return undefined;
  return { ...options, link: url ? new URL(link, url).href : link };
};
