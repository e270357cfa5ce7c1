import { describePage } from "../page.js";
import type { Collection } from "../../runtime/index.js";
import type { MailFolder } from "../../types/mail-folder.js";

describePage("api/user-list-mailfolders.md", (example) => {
  example("user-list-mailfolders-1", {
    operation: "me.mailFolders.get",
    request: { method: "GET", url: "https://graph.microsoft.com/v1.0/me/mailFolders" },
    call: (client) => client.me.mailFolders.get(),
    answer: {
      status: 200,
      headers: { "Content-type": "application/json" },
      body: {
        value: [
          {
            id: "AAMkAGVmMAAAA=",
            displayName: "Inbox",
            parentFolderId: "AAMkAGVmMAAQA=",
            childFolderCount: 1,
            unreadItemCount: 4,
            totalItemCount: 37,
          },
        ],
      } satisfies Collection<MailFolder>,
    },
  });

  example("user-list-mailfolders-2", {
    operation: "me.mailFolders.get",
    request: {
      method: "GET",
      url: "https://graph.microsoft.com/v1.0/me/mailFolders",
      query: { includeHiddenFolders: "true" },
    },
    call: (client) => client.me.mailFolders.get({ query: { includeHiddenFolders: true } }),
    answer: {
      status: 200,
      headers: { "Content-type": "application/json" },
      body: {
        value: [
          {
            id: "AAMkAGVmMAAWA=",
            displayName: "Clutters",
            parentFolderId: "AAMkAGVmMAAQA=",
            childFolderCount: 0,
            unreadItemCount: 0,
            totalItemCount: 0,
            isHidden: true,
          },
        ],
      } satisfies Collection<MailFolder>,
    },
  });
});
