import type { Client, Message } from "@acme/graph";
import { program } from "../program.js";
import { connect } from "./connect.js";

export const allMessages = async (client: Client) => {
  const messages: Message[] = [];
  for await (const message of client.me.messages.all({ top: 2 })) messages.push(message);
  return messages.map((message) => message.id);
};

export const firstTwo = async (client: Client) => {
  const found: string[] = [];
  for await (const { subject } of client.me.messages.all({ select: ["subject"] })) {
    found.push(subject ?? "");
    if (found.length === 2) break;
  }
  return found;
};

export const countAndNext = async (client: Client) => {
  const page = await client.users.get({ count: true, top: 1, headers: { ConsistencyLevel: "eventual" } });
  return [page["@odata.count"], page["@odata.nextLink"]];
};

const next = "https://graph.microsoft.com/v1.0/me/messages?$top=2&$skip=2";

export const plays = {
  "follows links to the end": program({
    run: (fetch) => allMessages(connect(fetch)),
    exchanges: [
      { sent: "GET /me/messages?$top=2", answer: { value: [{ id: "1" }, { id: "2" }], "@odata.nextLink": next } },
      { sent: "GET /me/messages?$top=2&$skip=2", answer: { value: [{ id: "3" }] } },
    ],
    gives: ["1", "2", "3"],
  }),
  "asks for no more pages than it needs": program({
    run: (fetch) => firstTwo(connect(fetch)),
    exchanges: [
      {
        sent: "GET /me/messages?$select=subject",
        answer: { value: [{ subject: "a" }, { subject: null }, { subject: "c" }], "@odata.nextLink": next },
      },
    ],
    gives: ["a", ""],
  }),
  counts: program({
    run: (fetch) => countAndNext(connect(fetch)),
    exchanges: [
      {
        sent: "GET /users?$count=true&$top=1",
        headers: { consistencylevel: "eventual" },
        answer: { "@odata.count": 7, "@odata.nextLink": next, value: [{ id: "1" }] },
      },
    ],
    gives: [7, next],
  }),
};
