import type { ProblemReply } from "../messages.js";

/** What an error tells of the request that it belongs to. */
export interface ErrorContext {
  readonly date: Date;
  readonly requestId: string;
  /** The request's own `client-request-id`, where it has one. */
  readonly clientRequestId?: string | undefined;
}

/** Gives the answers to one request that say what is wrong with it. */
export const problemReplies =
  ({ date, requestId, clientRequestId = requestId }: ErrorContext): ProblemReply =>
  ({ status, code, message, details, headers = [] }) => ({
    status,
    headers: [["Content-Type", "application/json"], ["request-id", requestId], ...headers],
    body: JSON.stringify({
      error: {
        code,
        message,
        ...(details !== undefined && { details }),
        innerError: {
          date: date.toISOString().slice(0, 19),
          "request-id": requestId,
          "client-request-id": clientRequestId,
        },
      },
    }),
  });
