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

export const otherNames = async (fetch: Fetch) => {
  const client = connect(fetch);
  await client.users.get({ headers: { consistencylevel: "eventual", "x-trace": "1" }, query: { $select: "id" } });
  await client.me.mailFolders.get({ query: { includeHiddenFolders: true, $top: 2 }, headers: { Anything: "1" } });
};

export const scopesOf = async (fetch: Fetch) => requiredPermissions(connect(fetch).users.get)?.application;

export const plays = {
  "gives names that the docs do not": program({
    run: otherNames,
    exchanges: [
      {
        sent: "GET /users?$select=id",
        headers: { consistencylevel: "eventual", "x-trace": "1" },
        answer: { value: [] },
      },
      {
        sent: "GET /me/mailFolders?includeHiddenFolders=true&$top=2",
        headers: { anything: "1" },
        answer: { value: [] },
      },
    ],
  }),
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
