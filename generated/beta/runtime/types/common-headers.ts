/** Headers that any request may have, however few of them the docs name; what begins with `x-` is the business of who sends it. */
export type CommonHeaders = {
  readonly [
    Name in CommonHeader | Capitalize<Lowercase<CommonHeader>> | Lowercase<CommonHeader> | `x-${string}` | `X-${string}`
  ]?: string | undefined;
};

/** Of HTTP (RFC 9110, 9111, 6265), preferences (RFC 7240), traces (W3C Trace Context), and OData with what its services ask for. */
export type CommonHeader =
  | "Accept"
  | "Accept-Encoding"
  | "Accept-Language"
  | "Authorization"
  | "Cache-Control"
  | "Content-Disposition"
  | "Content-Encoding"
  | "Content-Language"
  | "Content-Length"
  | "Content-Range"
  | "Content-Type"
  | "Cookie"
  | "If-Match"
  | "If-Modified-Since"
  | "If-None-Match"
  | "If-Range"
  | "If-Unmodified-Since"
  | "Origin"
  | "Prefer"
  | "Range"
  | "Referer"
  | "Traceparent"
  | "Tracestate"
  | "User-Agent"
  | "OData-Version"
  | "OData-MaxVersion"
  | "ConsistencyLevel"
  | "Client-Request-Id"
  | "Return-Client-Request-Id"
  | "Idempotency-Key";

/** The same members by their names in lower case. */
export type LowerCase<Named> = {
  readonly [Name in keyof Named as Lowercase<Name & string>]?: Named[Name] | undefined;
};
