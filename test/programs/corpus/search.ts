import { eventual, searchFor, type Client } from "@acme/graph";
import { program } from "../program.js";
import { connect } from "./connect.js";

export async function searchMessages(client: Client) {
  const { value } = await client.search.query.post({
    requests: [{ entityTypes: ["message"], query: { queryString: "contoso" }, from: 0, size: 25 }],
  });
  return value.flatMap((response) => response.hitsContainers ?? []).map((container) => container.total);
}

export async function searchPeople(client: Client) {
  const { value } = await client.users.get({ ...searchFor("displayName:Ann"), select: ["displayName"] });
  return value.map((user) => user.displayName);
}

export async function searchInbox(client: Client) {
  return (await client.me.messages.get({ search: '"pizza"', select: ["subject"] })).value;
}

export async function endsWith(client: Client) {
  const page = await client.users.get({ ...eventual, filter: "endsWith(mail,'@contoso.com')" });
  return page["@odata.count"];
}

export async function searchDrive(client: Client) {
  return (await client.me.drive.root.search({ q: "Contoso Project" }).get()).value;
}

export const plays = {
  "searches messages": program({
    run: (fetch) => searchMessages(connect(fetch)),
    exchanges: [
      {
        sent: "POST /search/query",
        body: { requests: [{ entityTypes: ["message"], query: { queryString: "contoso" }, from: 0, size: 25 }] },
        answer: { value: [{ hitsContainers: [{ total: 3 }] }] },
      },
    ],
    gives: [3],
  }),
  "searches people": program({
    run: (fetch) => searchPeople(connect(fetch)),
    exchanges: [
      {
        sent: "GET /users?$count=true&$search=%22displayName:Ann%22&$select=displayName",
        headers: { consistencylevel: "eventual" },
        answer: { value: [{ displayName: "Ann" }] },
      },
    ],
    gives: ["Ann"],
  }),
  "searches the inbox": program({
    run: async (fetch) => (await searchInbox(connect(fetch))).map((message) => message.subject),
    exchanges: [
      { sent: "GET /me/messages?$search=%22pizza%22&$select=subject", answer: { value: [{ subject: "Lunch" }] } },
    ],
    gives: ["Lunch"],
  }),
  "filters with what needs an index": program({
    run: (fetch) => endsWith(connect(fetch)),
    exchanges: [
      {
        sent: "GET /users?$count=true&$filter=endsWith(mail,'@contoso.com')",
        headers: { consistencylevel: "eventual" },
        answer: { "@odata.count": 3, value: [] },
      },
    ],
    gives: 3,
  }),
  "searches files": program({
    run: async (fetch) => (await searchDrive(connect(fetch))).map((found) => found.name),
    exchanges: [
      {
        sent: "GET /me/drive/root/search(q='Contoso%20Project')",
        answer: { value: [{ name: "Contoso Project.docx" }] },
      },
    ],
    gives: ["Contoso Project.docx"],
  }),
};
