import type { Client } from "@acme/graph";
import { program } from "../program.js";
import { connect } from "./connect.js";

export async function subscribe(client: Client, until: Date) {
  const subscription = await client.subscriptions.post({
    changeType: "created,updated",
    notificationUrl: "https://webhook.azurewebsites.net/api/send/myNotifyClient",
    resource: "me/mailFolders('Inbox')/messages",
    expirationDateTime: until,
    clientState: "secretClientValue",
  });
  return subscription.id;
}

export async function renew(client: Client, id: string, until: Date) {
  return (await client.subscriptions.byId(id).patch({ expirationDateTime: until })).expirationDateTime;
}

export async function unsubscribeAll(client: Client) {
  for await (const { id } of client.subscriptions.all()) if (id) await client.subscriptions.byId(id).delete();
}

const until = new Date("2027-01-30T08:00:00Z");

export const plays = {
  subscribes: program({
    run: (fetch) => subscribe(connect(fetch), until),
    exchanges: [
      {
        sent: "POST /subscriptions",
        body: {
          changeType: "created,updated",
          notificationUrl: "https://webhook.azurewebsites.net/api/send/myNotifyClient",
          resource: "me/mailFolders('Inbox')/messages",
          expirationDateTime: "2027-01-30T08:00:00.000Z",
          clientState: "secretClientValue",
        },
        answer: Response.json({ id: "s" }, { status: 201 }),
      },
    ],
    gives: "s",
  }),
  renews: program({
    run: async (fetch) => String(await renew(connect(fetch), "s", until)),
    exchanges: [
      {
        sent: "PATCH /subscriptions/s",
        body: { expirationDateTime: "2027-01-30T08:00:00.000Z" },
        answer: { expirationDateTime: "2027-01-30T08:00:00Z" },
      },
    ],
    gives: "2027-01-30T08:00:00Z",
  }),
  "ends all": program({
    run: (fetch) => unsubscribeAll(connect(fetch)),
    exchanges: [
      { sent: "GET /subscriptions", answer: { value: [{ id: "s" }, { id: "t" }] } },
      { sent: "DELETE /subscriptions/s" },
      { sent: "DELETE /subscriptions/t" },
    ],
  }),
};
