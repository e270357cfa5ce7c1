import type { Collection, QueryOptions } from "../../../runtime/index.js";
import type { Room } from "../../../types/room.js";

export interface PlacesByIdMicrosoftGraphRoomlistRooms {
  /**
   * Get all rooms, all room lists, or the rooms of one list.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: Place.Read.All
   * - Delegated, personal account: not supported
   * - Application: Place.Read.All
   *
   * @see api/place-list.md#http-request
   */
  get(options?: QueryOptions): Promise<Collection<Room>>;
}
