import type { AllMethod, ListMethod, PagesMethod, Requests } from "../runtime/index.js";
import type { Depot } from "../types/depot.js";

export interface Depots {
  /**
   * Get all depots that parcels go through.
   *
   * @see api/depot-list.md#http-request
   */
  readonly get: ListMethod<Depot, DepotListParameters>;
  /** The items of all pages. */
  readonly all: AllMethod<Depot, DepotListParameters>;
  /** All pages, one after the other. */
  readonly pages: PagesMethod<Depot, DepotListParameters>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<Depots>;
}

export interface DepotListParameters {
  headers: {
    /** Key of your account. Required. */
    "X-Api-Key": string;
  };
}
