import type { TimeOfDay } from "../runtime/index.js";

/**
 * A place that parcels go through.
 *
 * @see resources/depot.md
 */
export interface Depot {
  /**
   * Where it is.
   *
   * @see resources/depot.md#properties
   */
  city?: string;
  /**
   * Tells the depot apart. Read-only.
   *
   * @see resources/depot.md#properties
   */
  readonly id?: string;
  /**
   * When it opens.
   *
   * @see resources/depot.md#properties
   */
  opensAt?: TimeOfDay;
}
