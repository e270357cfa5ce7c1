import type { Client, User } from "@acme/graph";
import { program } from "../program.js";
import { connect } from "./connect.js";

export const listUsers = async (client: Client) => {
  const { value } = await client.users.get({
    select: ["id", "displayName", "mail"],
    filter: "accountEnabled eq true",
    orderby: "displayName",
    top: 5,
  });
  return value.map((user) => `${user.displayName} <${user.mail ?? "no mail"}>`);
};

export const createUser = async (client: Client): Promise<User> =>
  client.users.post({
    accountEnabled: true,
    displayName: "Adele Vance",
    mailNickname: "AdeleV",
    userPrincipalName: "AdeleV@contoso.com",
    passwordProfile: { forceChangePasswordNextSignIn: true, password: "xWwvJ]6NMw+bWH-d" },
  });

export const managerOf = async (client: Client, id: string) => {
  const user = await client.users.byId(id).get({ select: ["displayName"], expand: { manager: true } });
  return user.manager?.id;
};

export const moveOffice = async (client: Client) => {
  await client.me.patch({ jobTitle: "Engineer", businessPhones: ["+1 425 555 0109"] });
};

export const removeUser = async (client: Client, id: string) => {
  await client.users.byId(id).delete();
};

const ann = { id: "1", displayName: "Ann", mail: "ann@contoso.com" };
const bob = { id: "2", displayName: "Bob", mail: null };

export const plays = {
  "lists users": program({
    run: (fetch) => listUsers(connect(fetch)),
    exchanges: [
      {
        sent: "GET /users?$select=id,displayName,mail&$filter=accountEnabled%20eq%20true&$orderby=displayName&$top=5",
        answer: { value: [ann, bob] },
      },
    ],
    gives: ["Ann <ann@contoso.com>", "Bob <no mail>"],
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
        answer: Response.json({ id: "87d349ed", displayName: "Adele Vance" }, { status: 201 }),
      },
    ],
    gives: "87d349ed",
  }),
  "reads a relationship": program({
    run: (fetch) => managerOf(connect(fetch), "1"),
    exchanges: [{ sent: "GET /users/1?$select=displayName&$expand=manager", answer: { manager: { id: "9" } } }],
    gives: "9",
  }),
  "updates who signed in": program({
    run: (fetch) => moveOffice(connect(fetch)),
    exchanges: [{ sent: "PATCH /me", body: { jobTitle: "Engineer", businessPhones: ["+1 425 555 0109"] } }],
  }),
  "deletes a user": program({
    run: (fetch) => removeUser(connect(fetch), "ann@contoso.com"),
    exchanges: [{ sent: "DELETE /users/ann@contoso.com" }],
  }),
};
