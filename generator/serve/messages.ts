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
