export { ApiError } from "./api-error.js";
export { createRuntimeClient } from "./client.js";
export type { ApiFacts } from "./client.js";
export { literal } from "./literal.js";
export type { Literal } from "./literal.js";
export type { ClientOptions, Collection, Fetch, QueryOptions, RequestOptions } from "./options.js";
