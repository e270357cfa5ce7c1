/**
 * A time of a day in a time zone.
 *
 * @see resources/datetimetimezone.md
 */
export interface DateTimeTimeZone {
  [annotation: `${string}@${string}`]: unknown;
  "@odata.type"?: "#microsoft.graph.dateTimeTimeZone";
  /**
   * Date and time in ISO 8601, as in 2026-03-06T19:00:00.
   *
   * @see resources/datetimetimezone.md#properties
   */
  dateTime?: string | null;
  /**
   * Name of the zone, as in Pacific Standard Time.
   *
   * @see resources/datetimetimezone.md#properties
   */
  timeZone?: string | null;
}
