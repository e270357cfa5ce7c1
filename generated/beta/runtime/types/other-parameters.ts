import type { AnyHeaders, AnyQuery, QueryValue } from "../calls/request-options.js";
import type { CommonHeaders, LowerCase } from "./common-headers.js";

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
