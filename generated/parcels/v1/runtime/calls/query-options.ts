import type { RequestOptions } from "../calls/request-options.js";

/** What a call that reads can be told: what any call can. */
export type QueryOptions = RequestOptions;
