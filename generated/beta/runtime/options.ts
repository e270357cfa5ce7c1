/** What the client needs of `fetch`; the one of Node and of browsers fits. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What a client can be told when it is made. */
export interface ClientOptions {
  /** Gives the bearer token; asked before each call. */
  readonly auth?: (() => string | Promise<string>) | undefined;
  /** Sends the requests, in place of the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Server URL with the version, in place of the one in the docs. */
  readonly baseUrl?: string | undefined;
  /** Headers of every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** What any call can be told. */
export interface RequestOptions {
  /** Headers of this request; they win over those of the client. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Ends the call. */
  readonly signal?: AbortSignal | undefined;
  /** Query parameters by their own names, as in `{ startDateTime: "2020-01-01" }`. */
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>> | undefined;
}

/** What a call that reads can be told: the system query options (OData URL Conventions 4.01, section 5.1), without `$`. */
export interface QueryOptions extends RequestOptions {
  readonly select?: string | readonly string[] | undefined;
  readonly expand?: string | readonly string[] | undefined;
  readonly orderby?: string | readonly string[] | undefined;
  readonly filter?: string | undefined;
  readonly search?: string | undefined;
  readonly top?: number | undefined;
  readonly skip?: number | undefined;
  readonly count?: boolean | undefined;
  readonly format?: string | undefined;
  readonly skipToken?: string | undefined;
  readonly deltaToken?: string | undefined;
}

/** One page of a collection (OData JSON Format 4.01, section 13). */
export interface Collection<T> {
  readonly value: T[];
  readonly "@odata.context"?: string;
  readonly "@odata.count"?: number;
  readonly "@odata.nextLink"?: string;
  readonly "@odata.deltaLink"?: string;
  readonly [annotation: `${string}@${string}`]: unknown;
}
