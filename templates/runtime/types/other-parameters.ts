import type { AnyQuery, QueryValue } from "../calls/request-options.js";
import type { OtherHeaders } from "./other-headers.js";

/**
 * Headers and query parameters beside those that the docs name for a call: any where they name none. Where they do, headers
 * that any request may have, and query options of OData: another name is a slip.
 */
export type OtherParameters<Parameters> = OtherHeaders<Parameters> & OtherQuery<Parameters>;

/** The query options of OData begin with `$`, which no parameter of an API does (OData URL Conventions 4.01, section 5.1). */
export type OtherQuery<Parameters> = "query" extends keyof Parameters
  ? { readonly query?: { readonly [option: `$${string}`]: QueryValue } }
  : AnyQuery;
