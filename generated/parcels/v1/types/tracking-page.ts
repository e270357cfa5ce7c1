import type { TrackingEvent } from "./tracking-event.js";

/**
 * A page of what became of a parcel.
 *
 * @see resources/trackingpage.md
 */
export interface TrackingPage {
  /**
   * Latest first.
   *
   * @see resources/trackingpage.md#properties
   */
  events?: TrackingEvent[];
  /**
   * What to give as cursor for the next page. Nullable: on the last page there is none.
   *
   * @see resources/trackingpage.md#properties
   */
  nextCursor?: string | null;
}
