import type { IncomingHttpHeaders } from "node:http";

/** A request as it arrived, its body read. */
export interface ReceivedRequest {
  readonly method: string;
  /** The target as it stands in the request line. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Value of a header; several are joined by commas (RFC 9110, section 5.3). */
export const headerOf = ({ headers }: ReceivedRequest, name: string): string | undefined => {
  const value = headers[name.toLowerCase()];
  return typeof value === "string" || value === undefined ? value : value.join(", ");
};

/** What the server answers, before it goes over the wire. */
export interface Reply {
  readonly status: number;
  readonly headers: readonly ReplyHeader[];
  /** Absent where there is no body, which is not the same as an empty one. */
  readonly body?: string;
  /** Name of the example that was served, for the log. */
  readonly example?: string;
}

/** A field of the header; a name may come more than once. */
export type ReplyHeader = readonly [name: string, value: string];

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
