import { isObject } from "../values/is-object.js";
import type { QueryOptions } from "./query-options.js";

/** A call that was not sent yet. */
export interface PreparedCall {
  readonly method: string;
  /** Below the base URL, percent-encoded, without the query. */
  readonly path: string;
  /** The names that lead to it, as in `users.byId.messages.get`. */
  readonly operation: string;
  readonly body?: unknown;
  readonly options: QueryOptions;
}

/** Whether a value is a call that was not sent yet, rather than the promise of one that was. */
export const isPreparedCall = (value: unknown): value is PreparedCall => isObject(value) && "operation" in value;
