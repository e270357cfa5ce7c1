import type { AllMethod, ListMethod, PagesMethod, Requests } from "../../../runtime/index.js";
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
  readonly get: ListMethod<Room>;
  /** The items of all pages. */
  readonly all: AllMethod<Room>;
  /** All pages, one after the other. */
  readonly pages: PagesMethod<Room>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<PlacesByIdMicrosoftGraphRoomlistRooms>;
}
