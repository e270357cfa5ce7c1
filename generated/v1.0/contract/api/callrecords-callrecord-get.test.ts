import { describePage } from "../page.js";
import type { CallRecordsCallRecord } from "../../types/call-records/call-record.js";

describePage("api/callrecords-callrecord-get.md", (example) => {
  example("get_callrecord", {
    operation: "communications.callRecords.byId.get",
    request: { method: "GET", url: "https://graph.microsoft.com/v1.0/communications/callRecords/{id}" },
    call: (client) => client.communications.callRecords.byId("{id}").get(),
    answer: {
      status: 200,
      headers: { "Content-type": "application/json" },
      truncated: true,
      body: {
        id: "8e81973e-0bec-47b0-b898-d190f9ebdacc",
        version: 1,
        type: "peerToPeer",
        modalities: ["audio"],
        lastModifiedDateTime: "2026-02-25T19:00:24.731905Z",
        startDateTime: "2026-02-25T18:52:21.4180327Z",
        endDateTime: "2026-02-25T18:52:46.1297541Z",
        joinWebUrl: null,
      } satisfies CallRecordsCallRecord,
    },
  });

  example<unknown>("get_callrecord_expanded", {
    operation: "communications.callRecords.byId.get",
    request: {
      method: "GET",
      url: "https://graph.microsoft.com/v1.0/communications/callRecords/{id}",
      query: { $expand: "sessions" },
    },
    call: (client) => client.communications.callRecords.byId("{id}").get({ expand: { sessions: true } }),
    answer: {
      status: 200,
      headers: { "Content-type": "application/json" },
      truncated: true,
      body: {
        id: "8e81973e-0bec-47b0-b898-d190f9ebdacc",
        version: 1,
        type: "peerToPeer",
        modalities: ["audio"],
        sessions: [
          {
            id: "6b4cb242-4a23-4596-a217-beaddbc496cb",
            modalities: ["audio"],
            startDateTime: "2026-02-25T18:52:21.4180327Z",
            endDateTime: "2026-02-25T18:52:46.1297541Z",
            caller: {
              userAgent: {
                headerValue: "Phone/4.2",
              },
            },
          },
        ],
      } satisfies CallRecordsCallRecord,
    },
  });
});
