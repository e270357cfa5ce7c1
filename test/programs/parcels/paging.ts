import type { Client } from "@acme/parcels";
import { program } from "../program.js";
import { connect } from "./connect.js";

export const underway = async (client: Client) => {
  const references: string[] = [];
  for await (const parcel of client.parcels.all({ query: { status: "inTransit", limit: 2 } }))
    references.push(parcel.reference ?? "");
  return references;
};

export const pageSizes = async (client: Client) => {
  const sizes: number[] = [];
  for await (const page of client.parcels.pages()) sizes.push(page.items.length);
  return sizes;
};

export const cities = async (client: Client) => (await client.depots.get()).map((depot) => depot.city);

const headers = { authorization: "none", "x-api-key": "key" };
const server = "https://api.parcels.example/v1";

export const plays = {
  "follows a cursor, and keeps the query": program({
    run: (fetch) => underway(connect(fetch)),
    exchanges: [
      {
        sent: `GET ${server}/parcels?status=inTransit&limit=2`,
        headers,
        answer: { items: [{ reference: "A" }, { reference: null }], nextCursor: "c2" },
      },
      {
        sent: `GET ${server}/parcels?status=inTransit&limit=2&cursor=c2`,
        headers,
        answer: { items: [{ reference: "C" }], nextCursor: null },
      },
    ],
    gives: ["A", "", "C"],
  }),
  "gives page by page": program({
    run: (fetch) => pageSizes(connect(fetch)),
    exchanges: [
      { sent: `GET ${server}/parcels`, headers, answer: { items: [{}, {}], nextCursor: "c2" } },
      { sent: `GET ${server}/parcels?cursor=c2`, headers, answer: { items: [], nextCursor: null } },
    ],
    gives: [2, 0],
  }),
  "reads a bare list": program({
    run: (fetch) => cities(connect(fetch)),
    exchanges: [{ sent: `GET ${server}/depots`, headers, answer: [{ city: "Porto" }] }],
    gives: ["Porto"],
  }),
};
