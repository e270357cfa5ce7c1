import { describePage } from "../page.js";
import type { Collection } from "../../runtime/index.js";
import type { Message } from "../../types/message.js";

describePage("api/user-list-messages.md", (example) => {
  example<unknown>("list_inbox_messages", {
    operation: "me.mailFolders.byId.messages.get",
    request: {
      method: "GET",
      url: "https://graph.microsoft.com/v1.0/me/mailFolders/inbox/messages",
      query: { $select: "subject,from,importance", $orderby: "receivedDateTime desc", $top: "1" },
      headers: { Prefer: 'outlook.body-content-type="text"' },
    },
    call: (client) =>
      client.me.mailFolders.byId("inbox").messages.get({
        select: ["subject", "from", "importance"],
        orderby: "receivedDateTime desc",
        top: 1,
        headers: { Prefer: 'outlook.body-content-type="text"' },
      }),
    answer: {
      status: 200,
      headers: { "Content-type": "application/json" },
      truncated: true,
      body: {
        value: [
          {
            "@odata.etag": 'W/"CQAAABYAAAAPrw7U"',
            id: "AAMkADUAAAXlAAA=",
            subject: "Minutes of Monday",
            importance: "normal",
            from: {
              emailAddress: {
                name: "Alba Moreau",
                address: "albam@contoso.com",
              },
            },
          },
        ],
      } satisfies Collection<Message>,
    },
  });

  example("list_messages", {
    operation: "me.messages.get",
    request: { method: "GET", url: "https://graph.microsoft.com/v1.0/me/messages" },
    call: (client) => client.me.messages.get(),
    answer: {
      status: 200,
      headers: { "Content-type": "application/json" },
      brokenJson:
        '{\n  "value": [\n    {\n      "id": "AAMkADUAAAXmAAA=",\n      "subject": "Lunch on Friday,\n      "isRead": false\n    }\n  ]\n}',
    },
    expectedFailure: {
      because: "The JSON can't be read: a quote that is not closed.",
      faults: ["response body: broken-json"],
    },
  });
});
