import type { FailedCall } from "../calls/api-error.js";
import type { Client } from "../calls/client-options.js";
import type { PreparedCall } from "../calls/prepared-call.js";
import { printQuery } from "./print-query.js";

/** What errors say of a call. Throws where the call starts from a link to another origin. */
export const factsOf = (call: PreparedCall, client: Client): FailedCall => {
  const { method, operation } = call;
  return { method, url: urlOf(call, client), operation, page: client.operations?.[operation]?.page };
};

const urlOf = ({ path, options }: PreparedCall, client: Client): string => {
  const { link } = options;
  // A path that the caller wrote may have a query of its own.
  const start = path.includes("?") ? "&" : "?";
  if (!link) return client.baseUrl + path + printQuery(options, client).replace("?", start);
  const { href } = new URL(link, client.baseUrl);
  const behind = client.proxyOf?.replace(/\/+$/, "");
  const url = behind && href.startsWith(behind) ? client.baseUrl + href.slice(behind.length) : href;
  if (isOwnUrl(url, client)) return url;
  throw new TypeError(`A link to ${url}: give a baseUrl there`);
};

/** Whether an URL has the origin of the client (RFC 6454, section 4), so that it may be sent the token. */
export const isOwnUrl = (url: string, { baseUrl }: Client): boolean => new URL(url).origin === new URL(baseUrl).origin;
