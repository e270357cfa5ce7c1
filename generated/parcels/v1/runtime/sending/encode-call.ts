import type { Client } from "../calls/client-options.js";
import { isObject } from "../values/is-object.js";
import { isStream } from "../values/is-stream.js";
import { printMembers } from "../values/members.js";
import type { PreparedCall } from "../calls/prepared-call.js";

type RawBody = NonNullable<RequestInit["body"]>;

/** Headers and body of a call. */
export interface EncodedCall {
  readonly headers: Headers;
  readonly body: RawBody | null;
}

/**
 * Headers and body of a call as they are sent, but for the token. Text, bytes, forms and streams, those of Node too, are
 * sent as they are, anything else as JSON.
 */
export const encodeCall = ({ body, options }: PreparedCall, client: Client): EncodedCall => {
  const headers = new Headers(client.headers);
  const isRaw = body === undefined || isRawBody(body);
  if (!isRaw) headers.set("content-type", "application/json");
  else if (isBytes(body)) headers.set("content-type", "application/octet-stream");
  printMembers(Object(options.headers), String).forEach(([name, value]) => headers.set(name, value));
  return { headers, body: isRaw ? (body ?? null) : JSON.stringify(body) };
};

/** What the platform made for sending names its kind, which plain objects, arrays and dates don't. */
const isRawBody = (body: unknown): body is RawBody =>
  typeof body === "string" || isStream(body) || (isObject(body) && Symbol.toStringTag in body);

/** The platform itself gives the type of text, of forms and of a `Blob` that has one. */
const isBytes = (body: unknown): boolean =>
  isObject(body) && !("type" in body && body.type) && !(body instanceof FormData || body instanceof URLSearchParams);
