import type { Authorize, TokenCredential } from "./auth.js";
import type { CallLimits } from "./call-limits.js";
import type { Middleware } from "./middleware.js";
import type { Paging } from "./paging.js";
import type { PrintArgument } from "../values/days.js";
import type { ProtocolOptions } from "./protocol-options.js";

/** What the client needs of `fetch`; the one of Node and of browsers fits. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What a client can be told when it is made. */
export interface ClientOptions extends CallLimits, ProtocolOptions<Client> {
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
  /** Where the docs describe the operations, for errors; by the names that lead to them, as in `users.byId.get`. */
  readonly operations?: Readonly<Record<string, { readonly page: string }>> | undefined;
}

/** What the docs say of the API as a whole. */
export interface ApiFacts {
  readonly baseUrl?: string;
  /** Names of alternate keys by that of their method: `{ byAppId: "appId" }` makes `.byAppId(x)` give `(appId='x')`. */
  readonly alternateKeys?: Readonly<Record<string, string>>;
  /** How arguments of functions are printed, where some of them are days, which take `"2020-01-31"` or a `Date`. */
  readonly days?: PrintArgument;
  /** How pages follow one another, where the protocol does not say it. */
  readonly paging?: Paging;
}

/** The options of a client whose server is known. */
export interface Client extends Pick<ApiFacts, "alternateKeys" | "days" | "paging">, ClientOptions {
  readonly baseUrl: string;
}
