import type { Client } from "@acme/graph";
import { program } from "../program.js";
import { connect } from "./connect.js";

export async function postMessage(client: Client, team: string, channel: string) {
  const message = await client.teams
    .byId(team)
    .channels.byId(channel)
    .messages.post({ body: { content: "Hello World" } });
  return message.id;
}

export async function createTeam(client: Client) {
  await client.teams.post({
    "template@odata.bind": "https://graph.microsoft.com/v1.0/teamsTemplates('standard')",
    displayName: "My Sample Team",
    description: "My sample team's description",
  });
}

export async function createChannel(client: Client, team: string) {
  return await client.teams
    .byId(team)
    .channels.post({ displayName: "Architecture", description: "Where we debate", membershipType: "standard" });
}

export async function myTeams(client: Client) {
  const { value } = await client.me.joinedTeams.get();
  return value.map(({ id, displayName }) => ({ id, displayName }));
}

export async function addOwner(client: Client, team: string, user: string) {
  return await client.teams.byId(team).members.post({
    "@odata.type": "#microsoft.graph.aadUserConversationMember",
    roles: ["owner"],
    "user@odata.bind": `https://graph.microsoft.com/v1.0/users('${user}')`,
  });
}

export async function oneOnOne(client: Client, users: string[]) {
  return await client.chats.post({
    chatType: "oneOnOne",
    members: users.map((user) => ({
      "@odata.type": "#microsoft.graph.aadUserConversationMember" as const,
      roles: ["owner"],
      "user@odata.bind": `https://graph.microsoft.com/v1.0/users('${user}')`,
    })),
  });
}

export const plays = {
  "posts a message": program({
    run: (fetch) => postMessage(connect(fetch), "t", "19:a@thread.tacv2"),
    exchanges: [
      {
        sent: "POST /teams/t/channels/19:a@thread.tacv2/messages",
        body: { body: { content: "Hello World" } },
        answer: Response.json({ id: "1616990032035" }, { status: 201 }),
      },
    ],
    gives: "1616990032035",
  }),
  "creates a team": program({
    run: (fetch) => createTeam(connect(fetch)),
    exchanges: [
      {
        sent: "POST /teams",
        body: {
          "template@odata.bind": "https://graph.microsoft.com/v1.0/teamsTemplates('standard')",
          displayName: "My Sample Team",
          description: "My sample team's description",
        },
        answer: new Response(null, { status: 202, headers: { Location: "/teams('t')/operations('o')" } }),
      },
    ],
  }),
  "creates a channel": program({
    run: async (fetch) => (await createChannel(connect(fetch), "t")).id,
    exchanges: [
      {
        sent: "POST /teams/t/channels",
        body: { displayName: "Architecture", description: "Where we debate", membershipType: "standard" },
        answer: Response.json({ id: "19:a" }, { status: 201 }),
      },
    ],
    gives: "19:a",
  }),
  "lists the teams of who signed in": program({
    run: (fetch) => myTeams(connect(fetch)),
    exchanges: [
      { sent: "GET /me/joinedTeams", answer: { value: [{ id: "t", displayName: "Sales", isArchived: false }] } },
    ],
    gives: [{ id: "t", displayName: "Sales" }],
  }),
  "adds an owner": program({
    run: async (fetch) => (await addOwner(connect(fetch), "t", "u")).id,
    exchanges: [
      {
        sent: "POST /teams/t/members",
        body: {
          "@odata.type": "#microsoft.graph.aadUserConversationMember",
          roles: ["owner"],
          "user@odata.bind": "https://graph.microsoft.com/v1.0/users('u')",
        },
        answer: Response.json({ id: "m" }, { status: 201 }),
      },
    ],
    gives: "m",
  }),
  "begins a chat": program({
    run: async (fetch) => (await oneOnOne(connect(fetch), ["u"])).id,
    exchanges: [
      {
        sent: "POST /chats",
        body: {
          chatType: "oneOnOne",
          members: [
            {
              "@odata.type": "#microsoft.graph.aadUserConversationMember",
              roles: ["owner"],
              "user@odata.bind": "https://graph.microsoft.com/v1.0/users('u')",
            },
          ],
        },
        answer: Response.json({ id: "19:c" }, { status: 201 }),
      },
    ],
    gives: "19:c",
  }),
};
