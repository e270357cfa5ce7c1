/**
 * Days of the week.
 *
 * - `sunday`: Day of rest.
 * - `monday`: First day of work.
 * - `tuesday`: Second day of work.
 * - `wednesday`: Middle of the week.
 * - `thursday`: Fourth day of work.
 * - `friday`: Last day of work.
 * - `saturday`: Day off.
 *
 * @see resources/intune-dayofweek.md#members
 */
export type DayOfWeek =
  "sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | (string & {});
