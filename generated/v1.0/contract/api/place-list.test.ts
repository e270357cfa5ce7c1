import { describePage } from "../page.js";
import type { Collection } from "../../runtime/index.js";
import type { RoomList } from "../../types/room-list.js";
import type { Room } from "../../types/room.js";

describePage("api/place-list.md", (example) => {
  example("list_all_rooms", {
    operation: "places.microsoft.graph.room.get",
    request: { method: "GET", url: "https://graph.microsoft.com/v1.0/places/microsoft.graph.room" },
    call: (client) => client.places["microsoft.graph.room"].get(),
    answer: {
      status: 200,
      headers: { "Content-type": "application/json" },
      truncated: true,
      body: {
        value: [
          {
            id: "9531985d-5d9d-49f8-9818-e811892f902b",
            displayName: "Riverside",
            emailAddress: "riverside@contoso.com",
            isWheelChairAccessible: true,
          },
        ],
      } satisfies Collection<Room>,
    },
  });

  example("list_all_roomlists", {
    operation: "places.microsoft.graph.roomlist.get",
    request: { method: "GET", url: "https://graph.microsoft.com/v1.0/places/microsoft.graph.roomlist" },
    call: (client) => client.places["microsoft.graph.roomlist"].get(),
    answer: {
      status: 200,
      headers: { "Content-type": "application/json" },
      truncated: true,
      body: {
        value: [
          {
            id: "0cb1e29c-658c-4a14-95e6-0af593bd04cf",
            displayName: "House 2",
            emailAddress: "house2@contoso.com",
          },
        ],
      } satisfies Collection<RoomList>,
    },
  });

  example("list_rooms_in_roomlist", {
    operation: "places.byId.microsoft.graph.roomlist.rooms.get",
    request: {
      method: "GET",
      url: "https://graph.microsoft.com/v1.0/places/house2@contoso.com/microsoft.graph.roomlist/rooms",
    },
    call: (client) =>
      client.places.byRoomListEmailaddress("house2@contoso.com")["microsoft.graph.roomlist"].rooms.get(),
    answer: {
      status: 200,
      headers: { "Content-type": "application/json" },
      truncated: true,
      body: {
        value: [
          {
            id: "9531985d-5d9d-49f8-9818-e811892f902b",
            displayName: "Riverside",
            capacity: 12,
          },
        ],
      } satisfies Collection<Room>,
    },
  });
});
