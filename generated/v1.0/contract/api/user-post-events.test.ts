import { describePage } from "../page.js";
import type { Event } from "../../types/event.js";

describePage("api/user-post-events.md", (example) => {
  example("create_event", {
    operation: "me.events.post",
    request: {
      method: "POST",
      url: "https://graph.microsoft.com/v1.0/me/events",
      headers: { "Content-type": "application/json" },
    },
    call: (client) =>
      client.me.events.post({
        subject: "Opening night",
        start: {
          dateTime: "2026-03-06T19:00:00",
          timeZone: "UTC",
        },
        end: {
          dateTime: "2026-03-06T22:00:00",
          timeZone: "UTC",
        },
        location: {
          displayName: "By the river",
        },
        showAs: "busy",
      }),
    answer: {
      status: 201,
      headers: { "Content-type": "application/json" },
      truncated: true,
      body: {
        "@odata.etag": 'W/"Qm9ybiBpbiBXaW50ZXI"',
        id: "AAMkAHQ3AABx5RWjAAA=",
        createdDateTime: "2026-03-02T08:05:12.6148205Z",
        subject: "Opening night",
        isAllDay: false,
        sensitivity: "normal",
        showAs: "busy",
        start: {
          dateTime: "2026-03-06T19:00:00.0000000",
          timeZone: "UTC",
        },
        end: {
          dateTime: "2026-03-06T22:00:00.0000000",
          timeZone: "UTC",
        },
        location: {
          displayName: "By the river",
          locationType: "default",
        },
      } satisfies Event,
    },
  });
});
