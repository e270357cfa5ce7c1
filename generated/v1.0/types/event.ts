import type { DateTimeOffset } from "../runtime/index.js";
import type { DateTimeTimeZone } from "./date-time-time-zone.js";
import type { Entity } from "./entity.js";
import type { FreeBusyStatus } from "./free-busy-status.js";
import type { ItemBody } from "./item-body.js";
import type { LocationResource } from "./location.js";
import type { Recipient } from "./recipient.js";
import type { Sensitivity } from "./sensitivity.js";

/**
 * Something in a calendar.
 *
 * @see resources/event.md
 */
export interface EventResource extends Entity {
  "@odata.type"?: "#microsoft.graph.event";
  /**
   * Text that belongs to it.
   *
   * @see resources/event.md#properties
   */
  body?: ItemBody;
  /**
   * When it was put in. Read-only.
   *
   * @see resources/event.md#properties
   */
  readonly createdDateTime?: DateTimeOffset;
  /**
   * When it ends.
   *
   * @see resources/event.md#properties
   */
  end?: DateTimeTimeZone;
  /**
   * true for a whole day.
   *
   * @see resources/event.md#properties
   */
  isAllDay?: boolean;
  /**
   * Where it is.
   *
   * @see resources/event.md#properties
   */
  location?: LocationResource;
  /**
   * Every place where it is.
   *
   * @see resources/event.md#properties
   */
  locations?: LocationResource[];
  /**
   * Who invites.
   *
   * @see resources/event.md#properties
   */
  organizer?: Recipient;
  /**
   * When to remind; the default value is 15.
   *
   * @see resources/event.md#properties
   */
  reminderMinutesBeforeStart?: number;
  /**
   * Who may read it. Possible values: normal, personal, private.
   *
   * @see resources/event.md#properties
   */
  sensitivity?: Sensitivity;
  /**
   * What others see in the calendar.
   *
   * @see resources/event.md#properties
   */
  showAs?: FreeBusyStatus;
  /**
   * When it starts.
   *
   * @see resources/event.md#properties
   */
  start?: DateTimeTimeZone;
  /**
   * Subject line. Nullable.
   *
   * @see resources/event.md#properties
   */
  subject?: string | null;
}
