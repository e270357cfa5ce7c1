import type { Client, Group } from "@acme/graph";
import { program } from "../program.js";
import { connect } from "./connect.js";

export async function allGroups(client: Client): Promise<Group[]> {
  const groups: Group[] = [];
  for await (const group of client.groups.all({ top: 2 })) groups.push(group);
  return groups;
}

export async function firstThree(client: Client) {
  const subjects: string[] = [];
  for await (const message of client.me.messages.all({ select: ["subject"] })) {
    subjects.push(message.subject ?? "");
    if (subjects.length === 3) break;
  }
  return subjects;
}

export async function countMembers(client: Client, group: string) {
  const count = await client.groups.byId(group).members.count.get({ headers: { ConsistencyLevel: "eventual" } });
  return count;
}

export async function pagesWithCount(client: Client) {
  const page = await client.users.get({ count: true, top: 1, headers: { ConsistencyLevel: "eventual" } });
  return { total: page["@odata.count"], next: page["@odata.nextLink"] };
}

const graph = "https://graph.microsoft.com/v1.0";

export const plays = {
  "follows links to the end": program({
    run: async (fetch) => (await allGroups(connect(fetch))).map((group) => group.id),
    exchanges: [
      {
        sent: "GET /groups?$top=2",
        answer: { value: [{ id: "1" }, { id: "2" }], "@odata.nextLink": `${graph}/groups?$top=2&$skiptoken=a` },
      },
      { sent: "GET /groups?$top=2&$skiptoken=a", answer: { value: [{ id: "3" }] } },
    ],
    gives: ["1", "2", "3"],
  }),
  "asks for no more pages than it needs": program({
    run: (fetch) => firstThree(connect(fetch)),
    exchanges: [
      {
        sent: "GET /me/messages?$select=subject",
        answer: {
          value: [{ subject: "a" }, { subject: null }, { subject: "c" }, { subject: "d" }],
          "@odata.nextLink": `${graph}/me/messages?$skip=4`,
        },
      },
    ],
    gives: ["a", "", "c"],
  }),
  "counts members": program({
    run: (fetch) => countMembers(connect(fetch), "g"),
    exchanges: [
      {
        sent: "GET /groups/g/members/$count",
        headers: { consistencylevel: "eventual" },
        answer: new Response("12", { headers: { "content-type": "text/plain" } }),
      },
    ],
    gives: 12,
  }),
  "counts with the first page": program({
    run: (fetch) => pagesWithCount(connect(fetch)),
    exchanges: [
      {
        sent: "GET /users?$count=true&$top=1",
        headers: { consistencylevel: "eventual" },
        answer: { "@odata.count": 7, value: [{ id: "1" }], "@odata.nextLink": `${graph}/users?$skiptoken=a` },
      },
    ],
    gives: { total: 7, next: `${graph}/users?$skiptoken=a` },
  }),
};
