import type { CallMethod } from "../runtime/index.js";
import type { Depot } from "../types/depot.js";

export interface Depots {
  /**
   * Get all depots that parcels go through.
   *
   * @see api/depot-list.md#http-request
   */
  readonly get: CallMethod<Depot[]>;
}
