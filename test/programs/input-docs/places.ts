import type { Client, Room } from "@acme/graph";
import { program } from "../program.js";
import { connect } from "./connect.js";

export const rooms = async (client: Client): Promise<Room[]> =>
  (await client.places["microsoft.graph.room"].get({ filter: "capacity ge 8" })).value;

export const callBot = async (client: Client) => {
  const call = await client.communications.calls.post({
    "@odata.type": "#microsoft.graph.call",
    callbackUri: "https://bot.contoso.com/callback",
    requestedModalities: ["audio"],
  });
  return call.state;
};

export const ofApplication = async (client: Client, id: string) => {
  const principal = await client.servicePrincipals.byAppId(id).get({ select: ["id"] });
  return principal.id;
};

export const plays = {
  "casts a collection": program({
    run: async (fetch) => (await rooms(connect(fetch))).map((room) => room.capacity),
    exchanges: [
      { sent: "GET /places/microsoft.graph.room?$filter=capacity%20ge%208", answer: { value: [{ capacity: 12 }] } },
    ],
    gives: [12],
  }),
  "sends its own type": program({
    run: (fetch) => callBot(connect(fetch)),
    exchanges: [
      {
        sent: "POST /communications/calls",
        body: {
          "@odata.type": "#microsoft.graph.call",
          callbackUri: "https://bot.contoso.com/callback",
          requestedModalities: ["audio"],
        },
        answer: Response.json({ state: "establishing" }, { status: 201 }),
      },
    ],
    gives: "establishing",
  }),
  "finds by an alternate key": program({
    run: (fetch) => ofApplication(connect(fetch), "00000003"),
    exchanges: [{ sent: "GET /servicePrincipals(appId='00000003')?$select=id", answer: { id: "1" } }],
    gives: "1",
  }),
};
