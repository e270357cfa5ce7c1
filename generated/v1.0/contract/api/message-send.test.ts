import { describePage } from "../page.js";

describePage("api/message-send.md", (example) => {
  example("message_send", {
    operation: "me.messages.byId.send.post",
    request: { method: "POST", url: "https://graph.microsoft.com/v1.0/me/messages/AAMkADUAAAXlAAA=/send" },
    call: (client) => client.me.messages.byId("AAMkADUAAAXlAAA=").send.post(),
    answer: { status: 202 },
  });
});
