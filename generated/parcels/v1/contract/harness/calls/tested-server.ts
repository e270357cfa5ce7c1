import type { Fetch } from "../../../runtime/index.js";
import { type OwnIds, readOwnIds } from "./own-ids.js";

/** The server that answers in place of the docs. */
export interface TestedServer {
  /** With the version, without a slash at the end. */
  readonly baseUrl: string;
  readonly token?: string | undefined;
  /** Milliseconds for a call. */
  readonly timeout: number;
  /** What the server calls the things that the docs name; absent where it has the same ids. */
  readonly ids?: OwnIds | undefined;
}

/** The server that the environment names: `CONTRACT_BASE_URL`, `CONTRACT_TOKEN` where it asks for a bearer token, and `CONTRACT_IDS` where its ids are others. */
export const testedServer = (
  environment: Readonly<Record<string, string | undefined>>,
  timeout: number,
): TestedServer | undefined => {
  const baseUrl = environment["CONTRACT_BASE_URL"]?.replace(/\/+$/, "");
  if (!baseUrl) return undefined;
  const ids = environment["CONTRACT_IDS"];
  return { baseUrl, token: environment["CONTRACT_TOKEN"], timeout, ids: ids ? readOwnIds(ids) : undefined };
};

/** Where a URL of one server lies on another one; `undefined` where it is of neither. */
export const movedUrl = (url: string, from: string, to: string): string | undefined =>
  [from, to].flatMap((base) => (isBelow(url, base) ? [to + url.slice(base.length)] : []))[0];

const isBelow = (url: string, base: string): boolean =>
  url.startsWith(base) && /^(?:$|[/?#:(])/.test(url.slice(base.length));

/**
 * Sends a request to a server, with the wish for one example (RFC 7240, section 2): a mock server heeds it, any other one
 * ignores what it does not know. Redirects are not followed, since they are the answer.
 */
export const sendNamed =
  (example: string): Fetch =>
  async (url, init) => {
    const headers = new Headers(init.headers);
    headers.append("Prefer", `example=${JSON.stringify(example)}`);
    return fetch(url, { ...init, headers, redirect: "manual" });
  };
