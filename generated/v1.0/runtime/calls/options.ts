import type { BatchFeature, FilterFeature } from "../create-client.js";
import type { Condition, UntypedFilterBuilder } from "../values/filter.js";
import type { Middleware } from "./middleware.js";

/** What the client needs of `fetch`; the one of Node and of browsers fits. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Which calls are repeated after 429, 503, 504 and after the network was lost, and how often. */
export interface RetryOptions {
  /** Repeats at most; 3 unless told otherwise. */
  readonly limit?: number | undefined;
  /** Milliseconds to wait at most before a repeat, 30,000 unless told otherwise; who asks for a longer wait gets none. */
  readonly maxDelay?: number | undefined;
  /** Methods that may be repeated beside those that are idempotent (RFC 9110, section 9.2.2), as in `["POST"]`. */
  readonly methods?: readonly string[] | undefined;
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
  /** Gives the bearer token; asked before each request, and once more with the answer of a request that was refused with 401. */
  readonly auth?: ((unauthorized?: Response) => string | Promise<string>) | undefined;
  /** Sends the requests, in place of the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Server URL with the version, in place of the one in the docs. */
  readonly baseUrl?: string | undefined;
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

/** The form in which the content of an answer can be asked for. A stream is not read by the client. */
export type AnswerForm = "text" | "blob" | "arrayBuffer" | "stream";

/** A value of a query parameter that is no system query option. */
export type QueryValue = string | number | boolean | Date | undefined;

/** What any call can be told. */
export interface RequestOptions extends CallLimits {
  /** Headers of this request; they win over those of the client. */
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
  /** Ends the call. */
  readonly signal?: AbortSignal | undefined;
  /** Query parameters by their own names, as in `{ startDateTime: "2020-01-01" }`. */
  readonly query?: Readonly<Record<string, QueryValue>> | undefined;
  /** Gives the content in this form; otherwise JSON is read and anything else is a `Blob`. */
  readonly as?: AnswerForm | undefined;
  /** A `@odata.nextLink` or `@odata.deltaLink` to call in place of the path and its query. */
  readonly link?: string | undefined;
}

/** Relationships to expand, `true` or with options of their own. */
export type ExpandOptions = Readonly<Record<string, true | ExpandedOptions | undefined>>;

/** The system query options of a relationship that is expanded (OData URL Conventions 4.01, section 5.1.3). */
export interface ExpandedOptions {
  readonly select?: string | readonly string[] | undefined;
  readonly expand?: string | readonly string[] | ExpandOptions | undefined;
  readonly orderby?: string | readonly string[] | undefined;
  readonly filter?: string | ((it: UntypedFilterBuilder) => Condition) | undefined;
  readonly search?: string | undefined;
  readonly top?: number | undefined;
  readonly skip?: number | undefined;
  readonly count?: boolean | undefined;
  readonly levels?: number | "max" | undefined;
}

/** What a call that reads can be told: the system query options (OData URL Conventions 4.01, section 5.1), without `$`. */
export interface QueryOptions extends RequestOptions, Omit<ExpandedOptions, "levels"> {
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
