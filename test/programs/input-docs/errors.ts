import { ApiError, type Client, createClient, ifMatch, isApiError, NetworkError } from "@acme/graph";
import { operations } from "@acme/graph/operations.js";
import { type Fetch, program } from "../program.js";
import { connect } from "./connect.js";

export const findUser = async (client: Client, id: string) => {
  try {
    return await client.users.byId(id).get();
  } catch (error) {
    if (isApiError(error, 404)) return undefined;
    throw error;
  }
};

export const tell = async (client: Client) => {
  try {
    await client.users.byId("1").delete();
    return "deleted";
  } catch (error) {
    return error instanceof ApiError ? `${error.status} ${error.code} ${error.requestId}: ${error.message}` : "?";
  }
};

export const pageOfFailure = async (fetch: Fetch) => {
  const client = createClient({ auth: () => "token", fetch, operations });
  try {
    await client.me.get();
    return "";
  } catch (error) {
    return error instanceof ApiError ? `${error}, see ${error.page}` : "";
  }
};

export const offline = async (client: Client) => {
  try {
    return (await client.me.get({ retry: false })).id;
  } catch (error) {
    return error instanceof NetworkError ? "offline" : "?";
  }
};

export const changeIfUnchanged = async (client: Client, id: string) => {
  const { value, status, headers } = await client.users.byId(id).get().withResponse();
  await client.users.byId(id).patch({ jobTitle: "Cook" }, { headers: ifMatch(value) });
  return `${status} ${headers.get("request-id")}`;
};

const refused = (status: number, code: string) =>
  Response.json({ error: { code, message: "No." } }, { status, headers: { "request-id": "r1" } });

export const plays = {
  "takes 404 for nothing": program({
    run: (fetch) => findUser(connect(fetch), "x"),
    exchanges: [{ sent: "GET /users/x", answer: refused(404, "Request_ResourceNotFound") }],
  }),
  "tells why": program({
    run: (fetch) => tell(connect(fetch)),
    exchanges: [{ sent: "DELETE /users/1", answer: refused(403, "Authorization_RequestDenied") }],
    gives: "403 Authorization_RequestDenied r1: No.",
  }),
  "names the page": program({
    run: pageOfFailure,
    exchanges: [{ sent: "GET /me", answer: refused(400, "BadRequest") }],
    gives: "ApiError: GET https://graph.microsoft.com/v1.0/me: 400 BadRequest: No., see api/user-get.md",
  }),
  "has an error for a lost network": program({
    run: () => offline(connect(() => Promise.reject(new TypeError("fetch failed")))),
    exchanges: [],
    gives: "offline",
  }),
  "changes what is as it was read": program({
    run: (fetch) => changeIfUnchanged(connect(fetch), "1"),
    exchanges: [
      {
        sent: "GET /users/1",
        answer: Response.json({ "@odata.etag": 'W/"5"', id: "1" }, { headers: { "request-id": "r2" } }),
      },
      { sent: "PATCH /users/1", headers: { "if-match": 'W/"5"' }, body: { jobTitle: "Cook" } },
    ],
    gives: "200 r2",
  }),
};
