import type { Client } from "@acme/graph";
import { program } from "../program.js";
import { connect } from "./connect.js";

export async function setExtension(client: Client, user: string) {
  await client.users.byId(user).patch({ extension_b7d8e648520f41d3b9c0fdeb91768a0a_jobGroupTracker: "JobGroupN" });
}

export async function readExtension(client: Client, user: string) {
  const found = await client.users
    .byId(user)
    .get({ select: ["id", "extension_b7d8e648520f41d3b9c0fdeb91768a0a_jobGroupTracker"] });
  return found.extension_b7d8e648520f41d3b9c0fdeb91768a0a_jobGroupTracker;
}

export async function schemaExtension(client: Client) {
  return await client.groups.post({
    displayName: "New Managers",
    mailEnabled: false,
    mailNickname: "newManagers",
    securityEnabled: true,
    extkvbmkofy_courses: { courseId: 123, courseName: "New Managers" },
  });
}

export const plays = {
  "sets an extension": program({
    run: (fetch) => setExtension(connect(fetch), "u"),
    exchanges: [
      {
        sent: "PATCH /users/u",
        body: { extension_b7d8e648520f41d3b9c0fdeb91768a0a_jobGroupTracker: "JobGroupN" },
      },
    ],
  }),
  "selects an extension": program({
    run: (fetch) => readExtension(connect(fetch), "u"),
    exchanges: [
      {
        sent: "GET /users/u?$select=id,extension_b7d8e648520f41d3b9c0fdeb91768a0a_jobGroupTracker",
        answer: { id: "u", extension_b7d8e648520f41d3b9c0fdeb91768a0a_jobGroupTracker: "JobGroupN" },
      },
    ],
    gives: "JobGroupN",
  }),
  "sends a schema extension": program({
    run: async (fetch) => (await schemaExtension(connect(fetch))).id,
    exchanges: [
      {
        sent: "POST /groups",
        body: {
          displayName: "New Managers",
          mailEnabled: false,
          mailNickname: "newManagers",
          securityEnabled: true,
          extkvbmkofy_courses: { courseId: 123, courseName: "New Managers" },
        },
        answer: Response.json({ id: "g" }, { status: 201 }),
      },
    ],
    gives: "g",
  }),
};
