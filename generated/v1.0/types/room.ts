import type { BookingType } from "./booking-type.js";
import type { Place } from "./place.js";

/**
 * A room that can be booked. Derived from place.
 *
 * @see resources/room.md
 */
export interface Room extends Place {
  "@odata.type"?: "#microsoft.graph.room";
  /**
   * How the room is booked.
   *
   * @see resources/room.md#properties
   */
  bookingType?: BookingType | null;
  /**
   * Building that the room is in. Nullable.
   *
   * @see resources/room.md#properties
   */
  building?: string | null;
  /**
   * How many people fit in, from 1 to 500.
   *
   * @see resources/room.md#properties
   */
  capacity?: number | null;
  /**
   * Mail address of the room.
   *
   * @see resources/room.md#properties
   */
  emailAddress?: string | null;
  /**
   * Floor that the room is on. Valid values -5 to 120. Nullable.
   *
   * @see resources/room.md#properties
   */
  floorNumber?: number | null;
  /**
   * true if a wheelchair gets in.
   *
   * @see resources/room.md#properties
   */
  isWheelChairAccessible?: boolean | null;
  /**
   * What else is good about it, as in view.
   *
   * @see resources/room.md#properties
   */
  tags?: string[];
}
