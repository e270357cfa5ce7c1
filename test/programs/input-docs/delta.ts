import type { Client, User } from "@acme/graph";
import { program } from "../program.js";
import { connect } from "./connect.js";

/** All users at first, then what changed since. */
export const sync = async (client: Client, link?: string) => {
  const changed: User[] = [];
  let next: string | undefined;
  for await (const page of client.users.delta.pages({ link })) {
    changed.push(...page.value);
    next = page["@odata.deltaLink"];
  }
  return { names: changed.map((user) => user.displayName), next };
};

export const removedSince = async (client: Client, link: string) => {
  const removed: (string | undefined)[] = [];
  for await (const user of client.users.delta.all({ link })) if ("@removed" in user) removed.push(user.id);
  return removed;
};

const server = "https://graph.microsoft.com/v1.0";

export const plays = {
  "walks to the link of the next round": program({
    run: (fetch) => sync(connect(fetch)),
    exchanges: [
      {
        sent: "GET /users/delta",
        answer: { value: [{ displayName: "Ann" }], "@odata.nextLink": `${server}/users/delta?$skiptoken=a` },
      },
      {
        sent: "GET /users/delta?$skiptoken=a",
        answer: { value: [{ displayName: "Bob" }], "@odata.deltaLink": `${server}/users/delta?$deltatoken=b` },
      },
    ],
    gives: { names: ["Ann", "Bob"], next: `${server}/users/delta?$deltatoken=b` },
  }),
  "goes on from there": program({
    run: (fetch) => removedSince(connect(fetch), `${server}/users/delta?$deltatoken=b`),
    exchanges: [
      {
        sent: "GET /users/delta?$deltatoken=b",
        answer: { value: [{ id: "1", "@removed": { reason: "changed" } }, { id: "2" }] },
      },
    ],
    gives: ["1"],
  }),
};
