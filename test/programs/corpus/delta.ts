import type { Client } from "@acme/graph";
import { program } from "../program.js";
import { connect } from "./connect.js";

export async function syncUsers(client: Client) {
  let deltaLink: string | undefined;
  const users = [];
  for await (const page of client.users.delta.pages({ select: ["displayName", "jobTitle"] })) {
    users.push(...page.value);
    deltaLink = page["@odata.deltaLink"] ?? deltaLink;
  }
  return { users, deltaLink };
}

export async function changedMessages(client: Client, link: string) {
  const changed: string[] = [];
  const removed: string[] = [];
  for await (const message of client.me.mailFolders.byId("inbox").messages.delta.all({ link })) {
    if ("@removed" in message) removed.push(message.id ?? "");
    else changed.push(message.subject ?? "");
  }
  return { changed, removed };
}

export async function driveChanges(client: Client) {
  const { value, "@odata.deltaLink": link } = await client.me.drive.root.delta.get();
  return { deleted: value.filter((item) => item.deleted !== undefined).map((item) => item.id), link };
}

const graph = "https://graph.microsoft.com/v1.0";

export const plays = {
  "walks to the link of the next round": program({
    run: async (fetch) => {
      const { users, deltaLink } = await syncUsers(connect(fetch));
      return { names: users.map((user) => user.displayName), deltaLink };
    },
    exchanges: [
      {
        sent: "GET /users/delta?$select=displayName,jobTitle",
        answer: { value: [{ displayName: "Ann" }], "@odata.nextLink": `${graph}/users/delta?$skiptoken=a` },
      },
      {
        sent: "GET /users/delta?$skiptoken=a",
        answer: { value: [{ displayName: "Bob" }], "@odata.deltaLink": `${graph}/users/delta?$deltatoken=b` },
      },
    ],
    gives: { names: ["Ann", "Bob"], deltaLink: `${graph}/users/delta?$deltatoken=b` },
  }),
  "goes on from a link": program({
    run: (fetch) => changedMessages(connect(fetch), `${graph}/me/mailFolders('inbox')/messages/delta?$deltatoken=b`),
    exchanges: [
      {
        sent: "GET /me/mailFolders('inbox')/messages/delta?$deltatoken=b",
        answer: {
          value: [
            { id: "1", subject: "Lunch" },
            { id: "2", "@removed": { reason: "deleted" } },
          ],
        },
      },
    ],
    gives: { changed: ["Lunch"], removed: ["2"] },
  }),
  "finds deleted files": program({
    run: (fetch) => driveChanges(connect(fetch)),
    exchanges: [
      {
        sent: "GET /me/drive/root/delta",
        answer: { value: [{ id: "1", deleted: { state: "deleted" } }, { id: "2" }], "@odata.deltaLink": "next" },
      },
    ],
    gives: { deleted: ["1"], link: "next" },
  }),
};
