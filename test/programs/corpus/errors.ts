import { ApiError, createClient, isApiError } from "@acme/graph";
import type { Client } from "@acme/graph";
import { operations } from "@acme/graph/operations.js";
import { type Fetch, program } from "../program.js";
import { connect } from "./connect.js";

export async function findUser(client: Client, id: string) {
  try {
    return await client.users.byId(id).get();
  } catch (error) {
    if (isApiError(error, 404)) return undefined;
    throw error;
  }
}

export async function explain(client: Client) {
  try {
    await client.groups.byId("nope").delete();
    return "";
  } catch (error) {
    return error instanceof ApiError
      ? `${error.status} ${error.code} ${error.requestId}: ${error.message}`
      : String(error);
  }
}

export async function documented(fetch: Fetch) {
  const client = createClient({ auth: () => "token", fetch, operations });
  try {
    await client.me.get();
    return "";
  } catch (error) {
    return String(error);
  }
}

export async function etagOf(client: Client, id: string) {
  const { status, headers, value } = await client.users.byId(id).get().withResponse();
  return { status, etag: headers.get("ETag"), name: value.displayName };
}

const refused = (status: number, code: string) =>
  Response.json({ error: { code, message: "No." } }, { status, headers: { "request-id": "r1" } });

export const plays = {
  "takes 404 for nothing": program({
    run: (fetch) => findUser(connect(fetch), "x"),
    exchanges: [{ sent: "GET /users/x", answer: refused(404, "Request_ResourceNotFound") }],
  }),
  "tells why": program({
    run: (fetch) => explain(connect(fetch)),
    exchanges: [{ sent: "DELETE /groups/nope", answer: refused(403, "Authorization_RequestDenied") }],
    gives: "403 Authorization_RequestDenied r1: No.",
  }),
  "names call, status and code": program({
    run: documented,
    exchanges: [{ sent: "GET /me", answer: refused(400, "BadRequest") }],
    gives: "ApiError: GET https://graph.microsoft.com/v1.0/me: 400 BadRequest: No.",
  }),
  "gives status and headers": program({
    run: (fetch) => etagOf(connect(fetch), "1"),
    exchanges: [{ sent: "GET /users/1", answer: Response.json({ displayName: "Ann" }, { headers: { ETag: '"5"' } }) }],
    gives: { status: 200, etag: '"5"', name: "Ann" },
  }),
};
