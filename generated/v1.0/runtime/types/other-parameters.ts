import type { AnyHeaders, AnyQuery, QueryValue } from "../calls/request-options.js";

/**
 * Headers and query parameters beside those that the docs name for a call: any where they name none. Where they do, headers
 * that any request may have, and query options of OData: another name is a slip.
 */
export type OtherParameters<Parameters> = OtherHeaders<Parameters> & OtherQuery<Parameters>;

/** Names of headers are alike in either case (RFC 9110, section 5.1): those of the docs may be written in lower case too. */
export type OtherHeaders<Parameters> = Parameters extends { readonly headers?: infer Named }
  ? "headers" extends keyof Parameters
    ? { readonly headers?: CommonHeaders & LowerCase<NonNullable<Named>> }
    : AnyHeaders
  : AnyHeaders;

/** The query options of OData begin with `$`, which no parameter of an API does (OData URL Conventions 4.01, section 5.1). */
export type OtherQuery<Parameters> = "query" extends keyof Parameters
  ? { readonly query?: { readonly [option: `$${string}`]: QueryValue } }
  : AnyQuery;

/** Headers that any request may have, however few of them the docs name; what begins with `x-` is the business of who sends it. */
export type CommonHeaders = {
  readonly [Name in CommonHeader | Lowercase<CommonHeader> | `x-${string}` | `X-${string}`]?: string | undefined;
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
