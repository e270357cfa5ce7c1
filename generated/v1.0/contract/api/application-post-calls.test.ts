import { describePage } from "../page.js";
import type { Call } from "../../types/call.js";

describePage("api/application-post-calls.md", (example) => {
  example("create_call", {
    operation: "communications.calls.post",
    request: {
      method: "POST",
      url: "https://graph.microsoft.com/v1.0/communications/calls",
      headers: { "Content-Type": "application/json" },
    },
    call: (client) =>
      client.communications.calls.post({
        "@odata.type": "#microsoft.graph.call",
        callbackUri: "https://bot.contoso.com/callback",
        requestedModalities: ["audio"],
        tenantId: "0fd630f1-f29d-4da9-953f-48f1a09f76b5",
      }),
    answer: {
      status: 201,
      headers: {
        Location: "https://graph.microsoft.com/v1.0/communications/calls/d23f0824-128b-4f33-8c5c-7fd0a6a3a450",
        "Content-Type": "application/json",
      },
      truncated: true,
      body: {
        "@odata.type": "#microsoft.graph.call",
        id: "d23f0824-128b-4f33-8c5c-7fd0a6a3a450",
        callbackUri: "https://bot.contoso.com/callback",
        direction: "outgoing",
        requestedModalities: ["audio"],
        state: "establishing",
        subject: null,
        tenantId: "0fd630f1-f29d-4da9-953f-48f1a09f76b5",
      } satisfies Call,
    },
  });
});
