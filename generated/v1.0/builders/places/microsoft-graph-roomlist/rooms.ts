import type { PlacesMicrosoftGraphRoom } from "../../places.js";

export type PlacesByIdMicrosoftGraphRoomlistRooms = PlacesMicrosoftGraphRoom;
