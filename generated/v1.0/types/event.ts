import type { DateTimeOffset } from "../runtime/index.js";
import type { DateTimeTimeZone } from "./date-time-time-zone.js";
import type { Entity } from "./entity.js";
import type { FreeBusyStatus } from "./free-busy-status.js";
import type { ItemBody } from "./item-body.js";
import type { Location } from "./location.js";
import type { Recipient } from "./recipient.js";
import type { Sensitivity } from "./sensitivity.js";

/**
 * Something in a calendar.
 *
 * @see resources/event.md
 */
export interface Event extends Entity {
  "@odata.type"?: "#microsoft.graph.event";
  /**
   * Text that belongs to it.
   *
   * @see resources/event.md#properties
   */
  body?: ItemBody | null;
  /**
   * When it was put in. Read-only.
   *
   * @see resources/event.md#properties
   */
  readonly createdDateTime?: DateTimeOffset | null;
  /**
   * When it ends.
   *
   * @see resources/event.md#properties
   */
  end?: DateTimeTimeZone | null;
  /**
   * true for a whole day.
   *
   * @see resources/event.md#properties
   */
  isAllDay?: boolean | null;
  /**
   * Where it is.
   *
   * @see resources/event.md#properties
   */
  location?: Location | null;
  /**
   * Every place where it is.
   *
   * @see resources/event.md#properties
   */
  locations?: Location[];
  /**
   * Who invites.
   *
   * @see resources/event.md#properties
   */
  organizer?: Recipient | null;
  /**
   * When to remind; the default value is 15.
   *
   * @see resources/event.md#properties
   */
  reminderMinutesBeforeStart?: number | null;
  /**
   * Who may read it. Possible values: normal, personal, private.
   *
   * @see resources/event.md#properties
   */
  sensitivity?: Sensitivity | null;
  /**
   * What others see in the calendar.
   *
   * @see resources/event.md#properties
   */
  showAs?: FreeBusyStatus | null;
  /**
   * When it starts.
   *
   * @see resources/event.md#properties
   */
  start?: DateTimeTimeZone | null;
  /**
   * Subject line. Nullable.
   *
   * @see resources/event.md#properties
   */
  subject?: string | null;
}
