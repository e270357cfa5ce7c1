import type { LinkedTypes } from "../../types/link-types.js";
import type { RequestSite } from "../request-sites.js";
import type { KnownPlaces } from "./known-places.js";

/** What examples are held against that no request line has. */
export interface ShownBasis {
  readonly types: LinkedTypes;
  /** The request lines of all pages. */
  readonly sites: readonly RequestSite[];
  readonly places: KnownPlaces;
}
