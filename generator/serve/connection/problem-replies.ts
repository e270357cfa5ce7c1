import type { Reply, ReplyHeader } from "./reply.js";

/** What is wrong with a request. */
export interface Problem {
  readonly status: number;
  /** As in `Request_ResourceNotFound`: a word for programs. */
  readonly code: string;
  /** For people. */
  readonly message: string;
  /** Every single fault, where there are several. */
  readonly details?: readonly ProblemDetail[];
  readonly headers?: readonly ReplyHeader[];
}

/** One fault of a request. */
export interface ProblemDetail {
  readonly code: string;
  /** The part of the request, as in `query/$top` or `body/mail`. */
  readonly target: string;
  readonly message: string;
}

/** Makes a problem an answer (OData JSON Format 4.01, section 21.1). */
export type ProblemReply = (problem: Problem) => Reply;

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
