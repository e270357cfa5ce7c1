import type { AnyQuery } from "../../runtime/calls/request-options.js";
import type { OtherHeaders } from "../../runtime/types/other-headers.js";

/**
 * Headers and query parameters beside those that the docs name for a call: any where they name none. Where they do, headers
 * that any request may have, and no further query parameter: another name is a slip.
 */
export type OtherParameters<Parameters> = OtherHeaders<Parameters> & OtherQuery<Parameters>;

/** Query parameters that no page names may be given where no page names any. */
export type OtherQuery<Parameters> = "query" extends keyof Parameters ? unknown : AnyQuery;
