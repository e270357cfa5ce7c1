import { type Client, isApiError, type Parcel } from "@acme/parcels";
import { program } from "../program.js";
import { connect } from "./connect.js";

export const send = async (client: Client): Promise<Parcel> =>
  client.parcels.post({ recipient: { name: "Ann Ames", city: "Rotterdam" }, weight: 1.2 });

export const rename = async (client: Client, id: string) => {
  const { reference } = await client.parcels.byId(id).patch({ reference: "A-17" });
  return reference;
};

export const statusOf = async (client: Client, id: string) => {
  try {
    return (await client.parcels.byId(id).get()).status;
  } catch (error) {
    if (isApiError(error, 404)) return "unknown";
    throw error;
  }
};

const key = { authorization: "none", "x-api-key": "key" };
const server = "https://api.parcels.example/v1";

export const plays = {
  "sends a parcel": program({
    run: async (fetch) => (await send(connect(fetch))).id,
    exchanges: [
      {
        sent: `POST ${server}/parcels`,
        headers: key,
        body: { recipient: { name: "Ann Ames", city: "Rotterdam" }, weight: 1.2 },
        answer: Response.json({ id: "pc_1" }, { status: 201 }),
      },
    ],
    gives: "pc_1",
  }),
  "changes what it is called": program({
    run: (fetch) => rename(connect(fetch), "pc_1"),
    exchanges: [
      {
        sent: `PATCH ${server}/parcels/pc_1`,
        headers: key,
        body: { reference: "A-17" },
        answer: { id: "pc_1", reference: "A-17" },
      },
    ],
    gives: "A-17",
  }),
  "takes 404 for an answer": program({
    run: (fetch) => statusOf(connect(fetch), "pc_2"),
    exchanges: [
      { sent: `GET ${server}/parcels/pc_2`, headers: key, answer: Response.json({ code: "gone" }, { status: 404 }) },
    ],
    gives: "unknown",
  }),
};
