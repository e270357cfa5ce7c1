import { describePage } from "../page.js";
import type { TrackingPage } from "../../types/tracking-page.js";

describePage("api/parcel-list-events.md", (example) => {
  example("list_events", {
    operation: "parcels.byId.events.get",
    request: {
      method: "GET",
      url: "https://api.parcels.example/v1/parcels/pc_9f1b/events",
      headers: { "X-Api-Key": "{key}" },
    },
    call: (client) => client.parcels.byId("pc_9f1b").events.get({ headers: { "X-Api-Key": "{key}" } }),
    answer: {
      status: 200,
      headers: { "Content-Type": "application/json" },
      body: {
        events: [
          {
            at: "2025-03-05T10:02:00Z",
            status: "delivered",
            note: "Left with a neighbour",
          },
          {
            at: "2025-03-04T06:31:00Z",
            status: "underway",
            depotId: "dp_rtm",
          },
        ],
        nextCursor: null,
      } satisfies TrackingPage,
    },
  });
});
