import { describePage } from "../page.js";
import type { Collection } from "../../runtime/index.js";
import type { Reminder } from "../../types/reminder.js";

describePage("api/user-reminderview.md", (example) => {
  example("user_reminderview", {
    operation: "me.reminderView-startDateTime-endDateTime.get",
    request: {
      method: "GET",
      url: "https://graph.microsoft.com/v1.0/me/reminderView(startDateTime='2026-03-02T08:00:00.0000000',endDateTime='2026-03-08T20:00:00.0000000')",
    },
    call: (client) =>
      client.me
        .reminderView({ startDateTime: "2026-03-02T08:00:00.0000000", endDateTime: "2026-03-08T20:00:00.0000000" })
        .get(),
    answer: {
      status: 200,
      headers: { "Content-type": "application/json" },
      truncated: true,
      body: {
        "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#Collection(microsoft.graph.reminder)",
        value: [
          {
            eventId: "AAMkAHQ3AABx5RWjAAA=",
            changeKey: "Qm9ybiBpbiBNYXk=",
            eventSubject: "Opening night",
            eventStartTime: {
              dateTime: "2026-03-06T19:00:00.0000000",
              timeZone: "UTC",
            },
            eventEndTime: {
              dateTime: "2026-03-06T22:00:00.0000000",
              timeZone: "UTC",
            },
            eventLocation: {
              displayName: "By the river",
            },
            reminderFireTime: {
              dateTime: "2026-03-06T18:45:00.0000000",
              timeZone: "UTC",
            },
          },
        ],
      } satisfies Collection<Reminder>,
    },
  });
});
