import type { AllMethod, GetMethod, ListMethod, PagesMethod, Requests } from "../runtime/index.js";
import type { RoomList } from "../types/room-list.js";
import type { Room } from "../types/room.js";

export interface Places {
  readonly "microsoft.graph.room": PlacesMicrosoftGraphRoom;
  readonly "microsoft.graph.roomlist": PlacesMicrosoftGraphRoomlist;
  byId(value: string): PlacesById;
  byRoomListEmailaddress(value: string): PlacesById;
}

export interface PlacesMicrosoftGraphRoom {
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
  readonly request: Requests<PlacesMicrosoftGraphRoom>;
}

export interface PlacesMicrosoftGraphRoomlist {
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
  readonly get: ListMethod<RoomList>;
  /** The items of all pages. */
  readonly all: AllMethod<RoomList>;
  /** All pages, one after the other. */
  readonly pages: PagesMethod<RoomList>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<PlacesMicrosoftGraphRoomlist>;
}

export interface PlacesById {
  /**
   * Get a room or a roomList; both are a place.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: Place.Read.All
   * - Delegated, personal account: not supported
   * - Application: Place.Read.All
   *
   * @see api/place-get.md#http-request
   */
  readonly get: GetMethod<Room>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<PlacesById>;
  readonly "microsoft.graph.roomlist": PlacesByIdMicrosoftGraphRoomlist;
}

export interface PlacesByIdMicrosoftGraphRoomlist {
  readonly rooms: PlacesMicrosoftGraphRoom;
}
