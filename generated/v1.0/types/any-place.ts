import type { Place } from "./place.js";
import type { RoomList } from "./room-list.js";
import type { Room } from "./room.js";

/** Place, or a type that is derived from it. */
export type AnyPlace = Place | Room | RoomList;
