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
