import type { AnyHeaders, AnyQuery } from "../calls/request-options.js";
import type { CommonHeaders, LowerCase } from "../types/common-headers.js";

/**
 * Headers and query parameters beside those that the docs name for a call: any where they name none. Where they do, headers
 * that any request may have, and no further query parameter: another name is a slip.
 */
export type OtherParameters<Parameters> = OtherHeaders<Parameters> & OtherQuery<Parameters>;

/** Names of headers are alike in either case (RFC 9110, section 5.1): those of the docs may be written in lower case too. */
export type OtherHeaders<Parameters> = Parameters extends { readonly headers?: infer Named }
  ? "headers" extends keyof Parameters
    ? { readonly headers?: CommonHeaders & LowerCase<NonNullable<Named>> }
    : AnyHeaders
  : AnyHeaders;

/** Query parameters that no page names may be given where no page names any. */
export type OtherQuery<Parameters> = "query" extends keyof Parameters ? unknown : AnyQuery;
