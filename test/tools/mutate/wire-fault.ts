/** What a faulty client does to some of its requests. Copied beside a client to be tried for real: imports nothing. */
export interface WireFault {
  /** The requests that it spoils, as in `GET https://service.example/users?$top=5`. */
  readonly requests: readonly string[];
  /** What it sends in their place; members that are absent stay as they were. */
  readonly sends: readonly SentOtherwise[];
}

/** A request in place of another one. */
export interface SentOtherwise {
  readonly method?: string;
  readonly url?: string;
  /** The name of a header that is left out. */
  readonly withoutHeader?: string;
  readonly body?: string;
}

type Send = (url: string, init: RequestInit) => Promise<Response>;

/** A `fetch` as a client has it that makes this fault. */
export const faultyFetch =
  (fetch: Send, { requests, sends }: WireFault): Send =>
  (url, init) => {
    const other = sends[requests.indexOf(`${init.method ?? "GET"} ${url}`)];
    if (other === undefined) return fetch(url, init);
    const headers = new Headers(init.headers);
    if (other.withoutHeader !== undefined) headers.delete(other.withoutHeader);
    const { method = init.method ?? "GET", body = init.body ?? null } = other;
    return fetch(other.url ?? url, { ...init, method, body, headers });
  };
