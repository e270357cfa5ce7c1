import { is, type Client } from "@acme/graph";
import { program } from "../program.js";
import { connect } from "./connect.js";

export async function userMembers(client: Client, group: string) {
  const { value } = await client.groups
    .byId(group)
    .members["microsoft.graph.user"].get({ select: ["displayName", "mail"] });
  return value.map((user) => user.mail);
}

export async function groupsOf(client: Client, id: string) {
  const names: string[] = [];
  for await (const group of client.users.byId(id).memberOf["microsoft.graph.group"].all({ select: ["displayName"] }))
    names.push(group.displayName ?? "");
  return names;
}

export async function sortMembers(client: Client, group: string) {
  const { value } = await client.groups.byId(group).members.get();
  return {
    users: value.filter(is.user).map((user) => user.mail),
    groups: value.filter(is.group).map((it) => it.displayName),
  };
}

export const plays = {
  "casts members": program({
    run: (fetch) => userMembers(connect(fetch), "g"),
    exchanges: [
      {
        sent: "GET /groups/g/members/microsoft.graph.user?$select=displayName,mail",
        answer: { value: [{ displayName: "Ann", mail: "ann@contoso.com" }] },
      },
    ],
    gives: ["ann@contoso.com"],
  }),
  "casts memberships": program({
    run: (fetch) => groupsOf(connect(fetch), "u"),
    exchanges: [
      {
        sent: "GET /users/u/memberOf/microsoft.graph.group?$select=displayName",
        answer: { value: [{ displayName: "Sales" }] },
      },
    ],
    gives: ["Sales"],
  }),
  "tells members apart": program({
    run: (fetch) => sortMembers(connect(fetch), "g"),
    exchanges: [
      {
        sent: "GET /groups/g/members",
        answer: {
          value: [
            { "@odata.type": "#microsoft.graph.user", mail: "ann@contoso.com" },
            { "@odata.type": "#microsoft.graph.group", displayName: "Sales" },
          ],
        },
      },
    ],
    gives: { users: ["ann@contoso.com"], groups: ["Sales"] },
  }),
};
