import { createClient, date, eventual, filters, searchFor } from "@acme/graph";
import { type Fetch, program } from "../program.js";

export const findPeople = async (fetch: Fetch, title: string) => {
  const client = createClient({ auth: () => "token", fetch, filters });
  const { value } = await client.users.get({
    select: ["displayName"],
    filter: (it) => it.and(it.eq("jobTitle", title), it.startsWith("displayName", "A")),
  });
  return value.map((user) => user.displayName);
};

export const since = async (fetch: Fetch, from: Date) => {
  const client = createClient({ auth: () => "token", fetch, filters });
  const { value } = await client.me.messages.get({ filter: (it) => it.ge("receivedDateTime", from), top: 1 });
  return value.length;
};

export const searchPeople = async (fetch: Fetch) => {
  const client = createClient({ auth: () => "token", fetch });
  return (await client.users.get(searchFor("displayName:Ann"))).value.length;
};

export const endsWith = async (fetch: Fetch) => {
  const client = createClient({ auth: () => "token", fetch });
  return (await client.users.get({ ...eventual, filter: "endsWith(mail,'@contoso.com')" }))["@odata.count"];
};

export const day = date("2027-01-30");

export const plays = {
  "quotes values of a filter": program({
    run: (fetch) => findPeople(fetch, "Chef d'équipe"),
    exchanges: [
      {
        sent: "GET /users?$select=displayName&$filter=jobTitle%20eq%20'Chef%20d''%C3%A9quipe'%20and%20startswith(displayName,'A')",
        answer: { value: [{ displayName: "Ann" }] },
      },
    ],
    gives: ["Ann"],
  }),
  "compares points in time": program({
    run: (fetch) => since(fetch, new Date("2027-01-30T08:00:00Z")),
    exchanges: [
      {
        sent: "GET /me/messages?$filter=receivedDateTime%20ge%202027-01-30T08:00:00.000Z&$top=1",
        answer: { value: [] },
      },
    ],
    gives: 0,
  }),
  "searches, with the header that search needs": program({
    run: searchPeople,
    exchanges: [
      {
        sent: "GET /users?$count=true&$search=%22displayName:Ann%22",
        headers: { consistencylevel: "eventual" },
        answer: { value: [{}] },
      },
    ],
    gives: 1,
  }),
  "filters with what needs an index": program({
    run: endsWith,
    exchanges: [
      {
        sent: "GET /users?$count=true&$filter=endsWith(mail,'@contoso.com')",
        headers: { consistencylevel: "eventual" },
        answer: { "@odata.count": 3, value: [] },
      },
    ],
    gives: 3,
  }),
};
