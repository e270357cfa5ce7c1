import type { DateTimeOffset } from "../runtime/index.js";
import type { ParcelStatus } from "./parcel-status.js";

/**
 * Something that became of a parcel.
 *
 * @see resources/trackingevent.md
 */
export interface TrackingEvent {
  /**
   * When it was.
   *
   * @see resources/trackingevent.md#properties
   */
  at?: DateTimeOffset;
  /**
   * The depot where it was, if it was in one.
   *
   * @see resources/trackingevent.md#properties
   */
  depotId?: string;
  /**
   * What else there is to say.
   *
   * @see resources/trackingevent.md#properties
   */
  note?: string;
  /**
   * How far the parcel is since then.
   *
   * @see resources/trackingevent.md#properties
   */
  status?: ParcelStatus;
}
