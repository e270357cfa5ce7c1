import { type Client, is } from "@acme/graph";
import { program } from "../program.js";
import { connect } from "./connect.js";

export const addMember = async (client: Client, group: string, user: string) => {
  await client.groups
    .byId(group)
    .members.ref.post({ "@odata.id": `https://graph.microsoft.com/v1.0/directoryObjects/${user}` });
};

export const removeMember = async (client: Client, group: string, user: string) => {
  await client.groups.byId(group).members.byId(user).ref.delete();
};

export const mailOfMembers = async (client: Client, group: string) => {
  const { value } = await client.groups.byId(group).members.get();
  return value.filter(is.user).map((user) => user.mail);
};

export const countGroups = async (client: Client, group: string) => {
  const nested = client.groups.byId(group).members["microsoft.graph.group"];
  const { value } = await nested.get({ select: ["id"] });
  return { number: await nested.count.get(), ids: value.map(({ id }) => id) };
};

export const plays = {
  "counts and reads members of a type that no page casts to": program({
    run: (fetch) => countGroups(connect(fetch), "g"),
    exchanges: [
      { sent: "GET /groups/g/members/microsoft.graph.group?$select=id", answer: { value: [{ id: "h" }] } },
      {
        sent: "GET /groups/g/members/microsoft.graph.group/$count",
        answer: new Response("1", { headers: { "content-type": "text/plain" } }),
      },
    ],
    gives: { number: 1, ids: ["h"] },
  }),
  "adds a member by reference": program({
    run: (fetch) => addMember(connect(fetch), "g", "u"),
    exchanges: [
      {
        sent: "POST /groups/g/members/$ref",
        body: { "@odata.id": "https://graph.microsoft.com/v1.0/directoryObjects/u" },
      },
    ],
  }),
  "removes a member by reference": program({
    run: (fetch) => removeMember(connect(fetch), "g", "u"),
    exchanges: [{ sent: "DELETE /groups/g/members/u/$ref" }],
  }),
  "tells members apart": program({
    run: (fetch) => mailOfMembers(connect(fetch), "g"),
    exchanges: [
      {
        sent: "GET /groups/g/members",
        answer: {
          value: [
            { "@odata.type": "#microsoft.graph.user", mail: "ann@contoso.com" },
            { "@odata.type": "#microsoft.graph.group", id: "h" },
          ],
        },
      },
    ],
    gives: ["ann@contoso.com"],
  }),
};
