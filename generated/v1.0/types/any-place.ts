import type { Exactly } from "../runtime/index.js";
import type { Place } from "./place.js";
import type { RoomList } from "./room-list.js";
import type { Room } from "./room.js";

/** Place, or a type that is derived from it. */
export type AnyPlace = Exactly<Place, "#microsoft.graph.place"> | Room | RoomList;
