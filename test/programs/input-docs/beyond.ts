import { requiredPermissions } from "@acme/graph/operations.js";
import { type Fetch, program } from "../program.js";
import { connect } from "./connect.js";

export const undocumented = async (fetch: Fetch) => {
  const client = connect(fetch);
  const found = await client.request<{ id: string }>("POST", "/me/findRooms?$select=id", { body: { name: "A" } });
  return found.id;
};

export const hurried = async (fetch: Fetch) => {
  const client = connect(fetch).with({ timeout: 1000, headers: { "client-request-id": "1" } });
  return (await client.me.get()).displayName;
};

export const scopesOf = async (fetch: Fetch) => requiredPermissions(connect(fetch).users.get)?.application;

export const plays = {
  "calls what no page has": program({
    run: undocumented,
    exchanges: [{ sent: "POST /me/findRooms?$select=id", body: { name: "A" }, answer: { id: "1" } }],
    gives: "1",
  }),
  "has defaults for some calls": program({
    run: hurried,
    exchanges: [{ sent: "GET /me", headers: { "client-request-id": "1" }, answer: { displayName: "Ann" } }],
    gives: "Ann",
  }),
};
