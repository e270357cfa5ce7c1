import { filters, createClient, type Client, type User } from "@acme/graph";
import { type Fetch, program } from "../program.js";
import { connect } from "./connect.js";

export async function listUsers(client: Client) {
  const { value } = await client.users.get({
    select: ["id", "displayName", "mail"],
    filter: "accountEnabled eq true",
    orderby: "displayName",
    top: 5,
  });
  return value.map((user) => `${user.displayName} <${user.mail ?? "no mail"}>`);
}

export async function findByDepartment(fetch: Fetch, department: string) {
  const client = createClient({ auth: () => "token", fetch, filters });
  const { value } = await client.users.get({
    select: ["id", "displayName", "department"],
    filter: (it) => it.and(it.eq("department", department), it.startsWith("displayName", "A")),
  });
  return value;
}

export async function createUser(client: Client): Promise<User> {
  return await client.users.post({
    accountEnabled: true,
    displayName: "Adele Vance",
    mailNickname: "AdeleV",
    userPrincipalName: "AdeleV@contoso.com",
    passwordProfile: { forceChangePasswordNextSignIn: true, password: "xWwvJ]6NMw+bWH-d" },
  });
}

export const myManager = async (client: Client) => {
  const me = await client.me.get({
    select: ["id", "displayName"],
    expand: { manager: { select: ["id", "displayName"] } },
  });
  return me.manager;
};

export async function updateMe(client: Client) {
  await client.me.patch({ businessPhones: ["+1 425 555 0109"], officeLocation: "18/2111" });
}

export async function changePassword(client: Client) {
  await client.me.changePassword.post({ currentPassword: "old", newPassword: "new" });
}

export const plays = {
  "lists users": program({
    run: (fetch) => listUsers(connect(fetch)),
    exchanges: [
      {
        sent: "GET /users?$select=id,displayName,mail&$filter=accountEnabled%20eq%20true&$orderby=displayName&$top=5",
        answer: {
          value: [
            { id: "1", displayName: "Ann", mail: "ann@contoso.com" },
            { id: "2", displayName: "Bob", mail: null },
          ],
        },
      },
    ],
    gives: ["Ann <ann@contoso.com>", "Bob <no mail>"],
  }),
  "filters by a function": program({
    run: (fetch) => findByDepartment(fetch, "R&D"),
    exchanges: [
      {
        sent: "GET /users?$select=id,displayName,department&$filter=department%20eq%20'R%26D'%20and%20startswith(displayName,'A')",
        answer: { value: [{ id: "1", displayName: "Ann", department: "R&D" }] },
      },
    ],
    gives: [{ id: "1", displayName: "Ann", department: "R&D" }],
  }),
  "creates a user": program({
    run: async (fetch) => (await createUser(connect(fetch))).id,
    exchanges: [
      {
        sent: "POST /users",
        body: {
          accountEnabled: true,
          displayName: "Adele Vance",
          mailNickname: "AdeleV",
          userPrincipalName: "AdeleV@contoso.com",
          passwordProfile: { forceChangePasswordNextSignIn: true, password: "xWwvJ]6NMw+bWH-d" },
        },
        answer: Response.json({ id: "87d349ed" }, { status: 201 }),
      },
    ],
    gives: "87d349ed",
  }),
  "expands the manager": program({
    run: async (fetch) => (await myManager(connect(fetch)))?.id,
    exchanges: [
      {
        sent: "GET /me?$select=id,displayName&$expand=manager($select%3Did,displayName)",
        answer: { id: "1", manager: { id: "9" } },
      },
    ],
    gives: "9",
  }),
  "updates who signed in": program({
    run: (fetch) => updateMe(connect(fetch)),
    exchanges: [{ sent: "PATCH /me", body: { businessPhones: ["+1 425 555 0109"], officeLocation: "18/2111" } }],
  }),
  "changes a password": program({
    run: (fetch) => changePassword(connect(fetch)),
    exchanges: [{ sent: "POST /me/changePassword", body: { currentPassword: "old", newPassword: "new" } }],
  }),
};
