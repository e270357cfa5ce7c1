import { CallError } from "../calls/api-error.js";
import type { RetryOptions } from "../calls/call-limits.js";
import { isStream } from "../values/is-stream.js";

/** What tells whether a call may be repeated. */
export interface Repeated {
  readonly method: string;
  readonly body?: unknown;
  readonly rules: RetryOptions | false;
}

/**
 * Milliseconds to wait before a call that failed is sent again; infinite where it must not be: the error would stay,
 * the method is not idempotent and the service may have begun, or the body was a stream, which is gone.
 */
export const retryDelay = (error: unknown, repeats: number, { method, body, rules }: Repeated): number => {
  if (!(error instanceof CallError) || isStream(body)) return Infinity;
  const { methods = [], statuses = [] } = rules || {};
  // What was throttled was not done, and may be repeated whatever it does.
  const isRepeatable = error.status === 429 || isIdempotent(method) || methods.includes(method);
  // A lost network has no status.
  const isPassing = [undefined, 429, 503, 504, ...statuses].includes(error.status);
  return isRepeatable && isPassing ? delayAfter(error, repeats, rules) : Infinity;
};

/** Milliseconds to wait after an error that may pass, as its answer asks or else growing; infinite where that was borne often enough, or a longer wait is asked for. */
export const delayAfter = ({ headers }: CallError, repeats: number, rules: RetryOptions | false): number => {
  const { limit = 3, maxDelay = 30_000 } = rules || { limit: 0 };
  const asked = readRetryAfter(headers?.get("retry-after") ?? "");
  if (repeats >= limit || asked > maxDelay) return Infinity;
  // With full jitter, clients that were refused together do not come back together.
  return asked > 0 ? asked : Math.random() * Math.min(maxDelay, 500 * 2 ** repeats);
};

/** Whether a request can be sent twice to the same effect (RFC 9110, section 9.2.2). */
export const isIdempotent = (method: string): boolean => !/^(POST|PATCH)$/.test(method);

/** Milliseconds from now, of a number of seconds or of a date (RFC 9110, section 10.2.3); `NaN` where there is none. */
const readRetryAfter = (text: string): number => Number(text) * 1000 || Date.parse(text) - Date.now();

/** Ends after these milliseconds, or with the reason of the signal when that is aborted before. */
export const wait = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
