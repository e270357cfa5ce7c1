import type { Names, relationships } from "../runtime/index.js";
import type { Place } from "./place.js";
import type { Room } from "./room.js";

/**
 * Rooms under one name, such as those of a building. Derived from place.
 *
 * @see resources/roomlist.md
 */
export interface RoomList extends Place {
  "@odata.type"?: "#microsoft.graph.roomList";
  readonly [relationships]?: Names<"rooms">;
  /**
   * Mail address of the list.
   *
   * @see resources/roomlist.md#properties
   */
  emailAddress?: string | null;
  /**
   * Rooms of the list. Read-only.
   *
   * @see resources/roomlist.md#relationships
   */
  readonly rooms?: Room[];
}
