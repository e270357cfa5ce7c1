import type { Entity } from "./entity.js";

/**
 * A place of the organization that people can meet in. Rooms and room lists are places.
 *
 * @see resources/place.md
 */
export interface Place extends Entity {
  "@odata.type"?: "#microsoft.graph.place" | "#microsoft.graph.room" | "#microsoft.graph.roomList" | (string & {});
  /**
   * Name of the place.
   *
   * @see resources/place.md#properties
   */
  displayName?: string | null;
  /**
   * Phone number of the place. Nullable.
   *
   * @see resources/place.md#properties
   */
  phone?: string | null;
}
