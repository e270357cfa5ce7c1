import { describePage, text } from "../page.js";
import type { DriveItem } from "../../types/drive-item.js";

describePage("api/driveitem-put-content.md", (example) => {
  example("upload-file", {
    operation: "me.drive.root.byPath.content.put",
    request: {
      method: "PUT",
      url: "https://graph.microsoft.com/v1.0/me/drive/root:/Menus/friday.txt:/content",
      headers: { "Content-Type": "text/plain" },
    },
    call: (client) =>
      client.me.drive.root
        .byPath("Menus/friday.txt")
        .content.put(text("Soup and bread"), { headers: { "Content-Type": "text/plain" } }),
    answer: {
      status: 201,
      headers: { "Content-Type": "application/json" },
      truncated: true,
      body: {
        id: "01FRIDAYMENU7QZ3",
        name: "friday.txt",
        size: 14,
        file: {
          mimeType: "text/plain",
        },
      } satisfies DriveItem,
    },
  });

  example("replace-file", {
    operation: "me.drive.items.byId.content.put",
    request: {
      method: "PUT",
      url: "https://graph.microsoft.com/v1.0/me/drive/items/{item-id}/content",
      headers: { "Content-Type": "text/plain" },
    },
    call: (client) =>
      client.me.drive.items
        .byId("{item-id}")
        .content.put(text("Soup, bread and cheese"), { headers: { "Content-Type": "text/plain" } }),
    answer: {
      status: 200,
      headers: { "Content-Type": "application/json" },
      truncated: true,
      body: {
        id: "01FRIDAYMENU7QZ3",
        name: "friday.txt",
        size: 22,
        file: {
          mimeType: "text/plain",
        },
      } satisfies DriveItem,
    },
  });
});
