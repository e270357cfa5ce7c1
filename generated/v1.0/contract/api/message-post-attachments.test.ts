import { contradicts, describePage, undocumented } from "../page.js";
import type { FileAttachment } from "../../types/file-attachment.js";

describePage("api/message-post-attachments.md", (example) => {
  example("create_file_attachment", {
    operation: "me.messages.byId.attachments.post",
    request: {
      method: "POST",
      url: "https://graph.microsoft.com/v1.0/me/messages/{id}/attachments",
      headers: { "Content-type": "application/json" },
    },
    call: (client) =>
      client.me.messages.byId("{id}").attachments.post({
        "@odata.type": "#microsoft.graph.fileAttachment",
        name: "menu.txt",
        contentBytes: "U291cCBhbmQgYnJlYWQ=",
      }),
    answer: {
      status: 201,
      headers: { "Content-type": "application/json" },
      truncated: true,
      body: {
        "@odata.type": "#microsoft.graph.fileAttachment",
        id: "AAMkADNkNAAAgWkAAA=",
        lastModifiedDateTime: "2026-02-27T11:58:10Z",
        name: "menu.txt",
        contentType: "text/plain",
        size: 96,
        isInline: false,
        contentId: null,
        contentBytes: "U291cCBhbmQgYnJlYWQ=",
      } satisfies FileAttachment,
    },
  });

  example("create_item_attachment", {
    operation: "me.messages.byId.attachments.post",
    request: {
      method: "POST",
      url: "https://graph.microsoft.com/v1.0/me/messages/{id}/attachments",
      headers: { "Content-type": "application/json" },
    },
    call: (client) =>
      client.me.messages.byId("{id}").attachments.post({
        "@odata.type": contradicts("#microsoft.graph.itemAttachment"),
        name: "Opening night",
        ...undocumented({
          item: {
            "@odata.type": "#microsoft.graph.event",
            subject: "Opening night",
          },
        }),
      }),
    answer: {
      status: 201,
      headers: { "Content-type": "application/json" },
      truncated: true,
      body: {
        "@odata.type": contradicts("#microsoft.graph.itemAttachment"),
        id: "AAMkADNkNAAAgWlAAA=",
        lastModifiedDateTime: "2026-02-27T11:59:31Z",
        name: "Opening night",
        contentType: null,
        size: 2048,
        isInline: false,
      } satisfies FileAttachment,
    },
    undocumented: ["request body /item"],
    expectedFailure: {
      because:
        "microsoft.graph.itemAttachment is not derived from microsoft.graph.fileAttachment, which the docs ask for. And 1 more.",
      faults: ["request body /@odata.type: unfit-odata-type", "response body /@odata.type: unfit-odata-type"],
    },
  });
});
