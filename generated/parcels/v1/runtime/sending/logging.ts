import { requestIdOf } from "../calls/api-error.js";
import type { Middleware } from "../calls/middleware.js";

/** What became of one request. It has no headers, so that no token gets into a log. */
export interface LogEvent {
  readonly method: string;
  readonly url: string;
  /** 1 for the first request of a call. */
  readonly attempt: number;
  /** Until the headers of the answer were there. */
  readonly milliseconds: number;
  readonly status?: number;
  readonly requestId?: string | undefined;
  /** Why there is no answer. */
  readonly error?: unknown;
}

/** Middleware that tells of each request when it has an answer or failed: `createClient({ middleware: [logging(console.log)] })`. */
export const logging =
  (log: (event: LogEvent) => void): Middleware =>
  async (request, next) => {
    const { method, url, attempt } = request;
    const start = Date.now();
    const tell = (outcome: Pick<LogEvent, "status" | "requestId" | "error">): void =>
      log({ method, url, attempt, milliseconds: Date.now() - start, ...outcome });
    try {
      const response = await next(request);
      tell({ status: response.status, requestId: requestIdOf(response.headers) });
      return response;
    } catch (error) {
      tell({ error });
      throw error;
    }
  };
