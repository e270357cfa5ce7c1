import type { ApiCall } from "./api-call.js";
import type { ClientOptions } from "./client-options.js";
import type { QueryOptions } from "./query-options.js";

/** What `with` changes: headers are added to those of the client, anything else stands in place of what it had. */
export type ClientDefaults = Omit<ClientOptions, "baseUrl" | "batch" | "filters">;

/** What a call by method and path can be told. */
export interface FreeRequest extends QueryOptions {
  /** Sent as that of any call: content as it is, anything else as JSON. */
  readonly body?: unknown;
}

/** The methods that a client has whichever API it is for. */
export interface ClientMethods {
  /** The same client with these options for each of its calls. */
  with(defaults: ClientDefaults): this;
  /**
   * Calls what no page documents: a path with or without a query, percent-encoded, or an URL of the client's server.
   * Token, repeats and errors are those of any call; `T` is what the caller knows of the answer.
   */
  readonly request: RequestMethod;
}

/** Calls what no page documents. */
export interface RequestMethod {
  <T = unknown>(method: string, path: string, options?: FreeRequest): ApiCall<T>;
}
