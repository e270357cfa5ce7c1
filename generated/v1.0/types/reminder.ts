import type { DateTimeTimeZone } from "./date-time-time-zone.js";
import type { Location } from "./location.js";

/**
 * A reminder of an event.
 *
 * @see resources/reminder.md
 */
export interface Reminder {
  [annotation: `${string}@${string}`]: unknown;
  "@odata.type"?: "#microsoft.graph.reminder";
  /**
   * Changes whenever the event does.
   *
   * @see resources/reminder.md#properties
   */
  changeKey?: string | null;
  /**
   * When the event ends.
   *
   * @see resources/reminder.md#properties
   */
  eventEndTime?: DateTimeTimeZone | null;
  /**
   * Tells the event apart. Read-only.
   *
   * @see resources/reminder.md#properties
   */
  readonly eventId?: string | null;
  /**
   * Where the event is.
   *
   * @see resources/reminder.md#properties
   */
  eventLocation?: Location | null;
  /**
   * When the event starts.
   *
   * @see resources/reminder.md#properties
   */
  eventStartTime?: DateTimeTimeZone | null;
  /**
   * Subject line of the event.
   *
   * @see resources/reminder.md#properties
   */
  eventSubject?: string | null;
  /**
   * When the reminder shows.
   *
   * @see resources/reminder.md#properties
   */
  reminderFireTime?: DateTimeTimeZone | null;
}
