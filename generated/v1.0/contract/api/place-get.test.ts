import { describePage } from "../page.js";
import type { Room } from "../../types/room.js";

describePage("api/place-get.md", (example) => {
  example("get_place", {
    operation: "places.byId.get",
    request: { method: "GET", url: "https://graph.microsoft.com/v1.0/places/9531985d-5d9d-49f8-9818-e811892f902b" },
    call: (client) => client.places.byId("9531985d-5d9d-49f8-9818-e811892f902b").get(),
    answer: {
      status: 200,
      headers: { "Content-type": "application/json" },
      truncated: true,
      body: {
        "@odata.type": "#microsoft.graph.room",
        id: "9531985d-5d9d-49f8-9818-e811892f902b",
        emailAddress: "riverside@contoso.com",
        displayName: "Riverside",
        building: "2",
        floorNumber: null,
        bookingType: "reserved",
        capacity: 12,
        tags: ["view"],
      } satisfies Room,
    },
  });
});
