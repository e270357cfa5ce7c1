import type { Client } from "./builders/client.js";
import { createRuntimeClient } from "./runtime/index.js";
import type { ClientOptions } from "./runtime/index.js";

/** Makes a client; each call goes through the options given here. */
export const createClient = (options?: ClientOptions): Client =>
  createRuntimeClient<Client>({ baseUrl: "https://graph.microsoft.com/v1.0", alternateKeys: ["appId"] }, options);

export type { Client } from "./builders/client.js";
export { ApiError, literal } from "./runtime/index.js";
export type { ClientOptions, Collection, Fetch, Literal, QueryOptions, RequestOptions } from "./runtime/index.js";
export type * from "./types/index.js";
