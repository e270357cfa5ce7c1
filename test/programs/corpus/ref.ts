import type { Client } from "@acme/graph";
import { program } from "../program.js";
import { connect } from "./connect.js";

export async function addMember(client: Client, group: string, user: string) {
  await client.groups
    .byId(group)
    .members.ref.post({ "@odata.id": `https://graph.microsoft.com/v1.0/directoryObjects/${user}` });
}

export async function removeMember(client: Client, group: string, user: string) {
  await client.groups.byId(group).members.byId(user).ref.delete();
}

export async function setManager(client: Client, user: string, manager: string) {
  await client.users.byId(user).manager.ref.put({ "@odata.id": `https://graph.microsoft.com/v1.0/users/${manager}` });
}

export async function addMembers(client: Client, group: string, users: string[]) {
  await client.groups
    .byId(group)
    .patch({ "members@odata.bind": users.map((id) => `https://graph.microsoft.com/v1.0/directoryObjects/${id}`) });
}

export const plays = {
  "adds a member": program({
    run: (fetch) => addMember(connect(fetch), "g", "u"),
    exchanges: [
      {
        sent: "POST /groups/g/members/$ref",
        body: { "@odata.id": "https://graph.microsoft.com/v1.0/directoryObjects/u" },
      },
    ],
  }),
  "removes a member": program({
    run: (fetch) => removeMember(connect(fetch), "g", "u"),
    exchanges: [{ sent: "DELETE /groups/g/members/u/$ref" }],
  }),
  "sets a manager": program({
    run: (fetch) => setManager(connect(fetch), "u", "m"),
    exchanges: [
      { sent: "PUT /users/u/manager/$ref", body: { "@odata.id": "https://graph.microsoft.com/v1.0/users/m" } },
    ],
  }),
  "adds several members": program({
    run: (fetch) => addMembers(connect(fetch), "g", ["u", "v"]),
    exchanges: [
      {
        sent: "PATCH /groups/g",
        body: {
          "members@odata.bind": [
            "https://graph.microsoft.com/v1.0/directoryObjects/u",
            "https://graph.microsoft.com/v1.0/directoryObjects/v",
          ],
        },
      },
    ],
  }),
};
