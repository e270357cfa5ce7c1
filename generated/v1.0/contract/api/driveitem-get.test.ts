import { describePage } from "../page.js";
import type { DriveItem } from "../../types/drive-item.js";

describePage("api/driveitem-get.md", (example) => {
  example("read-drive-root", {
    operation: "me.drive.root.get",
    request: { method: "GET", url: "/me/drive/root" },
    call: (client) => client.me.drive.root.get(),
    answer: {
      status: 200,
      headers: { "Content-type": "application/json" },
      truncated: true,
      body: {
        id: "01KQWZ5ROOT7M2YH4TQ",
        name: "root",
        size: 218548,
        webUrl: "https://contoso-my.sharepoint.com/personal/ineso/Documents",
      } satisfies DriveItem,
    },
  });

  example("get-item-by-path", {
    operation: "me.drive.root.byPath.get",
    request: { method: "GET", url: "https://graph.microsoft.com/v1.0/me/drive/root:/Reports/budget.xlsx" },
    call: (client) => client.me.drive.root.byPath("Reports/budget.xlsx").get(),
    answer: {
      status: 200,
      headers: { "Content-type": "application/json" },
      truncated: true,
      body: {
        id: "01KQWZ5BUDGET9XQ3LP",
        name: "budget.xlsx",
        eTag: '"{4B7E21D9-6C3F-4E58-9A10-7D25B8F3C6E1},4"',
        lastModifiedDateTime: "2026-02-26T16:20:45Z",
        size: 17408,
        file: {
          mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        },
      } satisfies DriveItem,
    },
  });
});
