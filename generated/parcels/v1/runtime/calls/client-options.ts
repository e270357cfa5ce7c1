import type { Authorize, TokenCredential } from "./auth.js";
import type { UntypedFilterBuilder } from "../values/filter-builder.js";
import type { Middleware } from "./middleware.js";

/** What the client needs of `fetch`; the one of Node and of browsers fits. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * Which calls are repeated, and how often: any after 429, which says that nothing was done; those that are idempotent
 * (RFC 9110, section 9.2.2) after 503, 504 and after the network was lost.
 */
export interface RetryOptions {
  /** Repeats at most; 3 unless told otherwise. */
  readonly limit?: number | undefined;
  /** Milliseconds to wait at most before a repeat, 30,000 unless told otherwise; who asks for a longer wait gets none. */
  readonly maxDelay?: number | undefined;
  /** Methods that may be repeated beside those that are idempotent, as in `["POST"]`. */
  readonly methods?: readonly string[] | undefined;
  /** Statuses that pass beside 429, 503 and 504, as in `[408, 500, 502]`. */
  readonly statuses?: readonly number[] | undefined;
}

/** What a client can be told, and any call in place of the client. */
export interface CallLimits {
  /** `false` for no repeats. */
  readonly retry?: RetryOptions | false | undefined;
  /** Milliseconds for a call as a whole, repeats included. */
  readonly timeout?: number | undefined;
}

/** What a client can be told when it is made. */
export interface ClientOptions extends CallLimits {
  /**
   * Gives the bearer token, or headers in place of it; or a credential that does. Asked before each request, and once
   * more after one that was refused with 401. A redirect to another server keeps headers, but not the token.
   */
  readonly auth?: Authorize | TokenCredential | undefined;
  /** What a credential is asked for, in place of `.default` of the server. */
  readonly scopes?: readonly string[] | undefined;
  /** Sends the requests, in place of the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Server URL with the version, in place of the one in the docs. */
  readonly baseUrl?: string | undefined;
  /** The server behind `baseUrl`, where that is a proxy: links that begin with this URL, as next links do, go through `baseUrl`. */
  readonly proxyOf?: string | undefined;
  /** Headers of every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Stands around each request, the first one outermost. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** `batch`, for a client with that method. */
  readonly batch?: BatchFeature | undefined;
  /** `filters`, for functions in place of texts as `filter`. */
  readonly filters?: FilterFeature | undefined;
  /** Where the docs describe the operations, for errors; by the names that lead to them, as in `users.byId.get`. */
  readonly operations?: Readonly<Record<string, { readonly page: string }>> | undefined;
}

/** The code behind `client.batch`: handed in, so that a program without batches does not carry it. */
export type BatchFeature = (client: Client, parts: unknown, options: unknown) => Promise<unknown>;

/** The code behind functions that are given as `filter`: handed in, so that a program without them does not carry it. */
export type FilterFeature = () => UntypedFilterBuilder;

/** What the docs say of the API as a whole. */
export interface ApiFacts {
  readonly baseUrl?: string;
  /** Names of alternate keys by that of their method: `{ byAppId: "appId" }` makes `.byAppId(x)` give `(appId='x')`. */
  readonly alternateKeys?: Readonly<Record<string, string>>;
}

/** The options of a client whose server is known. */
export interface Client extends Pick<ApiFacts, "alternateKeys">, ClientOptions {
  readonly baseUrl: string;
}
