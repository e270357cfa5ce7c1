import type { AnyHeaders } from "../calls/request-options.js";
import type { CommonHeaders, LowerCase } from "./common-headers.js";

/** Names of headers are alike in either case (RFC 9110, section 5.1): those of the docs may be written in lower case too. */
export type OtherHeaders<Parameters> = Parameters extends { readonly headers?: infer Named }
  ? "headers" extends keyof Parameters
    ? { readonly headers?: CommonHeaders & LowerCase<NonNullable<Named>> }
    : AnyHeaders
  : AnyHeaders;
