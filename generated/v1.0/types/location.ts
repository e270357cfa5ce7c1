import type { LocationType } from "./location-type.js";

/**
 * Where an event is.
 *
 * @see resources/location.md
 */
export interface Location {
  [annotation: `${string}@${string}`]: unknown;
  "@odata.type"?: "#microsoft.graph.location";
  /**
   * Name of the place.
   *
   * @see resources/location.md#properties
   */
  displayName?: string | null;
  /**
   * Kind of place. Read-only.
   *
   * @see resources/location.md#properties
   */
  readonly locationType?: LocationType | null;
  /**
   * Where to read more about it. Optional.
   *
   * @see resources/location.md#properties
   */
  locationUri?: string | null;
}
