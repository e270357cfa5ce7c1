import { createClient, logging, type Middleware, type TokenCredential } from "@acme/graph";
import { type Fetch, program } from "../program.js";

const traced: Middleware = (request, next) => {
  request.headers.set("client-request-id", "7f0b3b3e");
  return next(request);
};

export const measure = async (fetch: Fetch) => {
  const lines: string[] = [];
  const middleware = [logging(({ method, url, status }) => lines.push(`${method} ${url}: ${status}`)), traced];
  await createClient({ auth: () => "token", fetch, middleware }).me.get();
  return lines;
};

export const behindProxy = async (fetch: Fetch) => {
  const client = createClient({
    baseUrl: "https://proxy.contoso.com/graph",
    proxyOf: "https://graph.microsoft.com/v1.0",
    headers: { "x-proxy-key": "key" },
    auth: () => "token",
    fetch,
  });
  const names: unknown[] = [];
  for await (const user of client.users.all({ select: ["displayName"] })) names.push(user.displayName);
  return names;
};

const credential: TokenCredential = {
  getToken: async (scopes) => ({ token: [scopes].flat().join(" ") }),
};

export const daemon = async (fetch: Fetch) => (await createClient({ auth: credential, fetch }).me.get()).id;

export const scoped = async (fetch: Fetch) =>
  (await createClient({ auth: credential, scopes: ["User.Read"], fetch }).me.get()).id;

export const byKey = async (fetch: Fetch) =>
  (await createClient({ auth: () => ({ "x-api-key": "key" }), fetch }).me.get()).id;

export const renewed = async (fetch: Fetch) => {
  const tokens = ["old", "new"];
  return (await createClient({ auth: () => tokens.shift() ?? "", fetch }).me.get()).id;
};

export const plays = {
  "goes through middleware": program({
    run: measure,
    exchanges: [{ sent: "GET /me", headers: { "client-request-id": "7f0b3b3e" }, answer: {} }],
    gives: ["GET https://graph.microsoft.com/v1.0/me: 200"],
  }),
  "follows links through a proxy": program({
    run: behindProxy,
    exchanges: [
      {
        sent: "GET https://proxy.contoso.com/graph/users?$select=displayName",
        headers: { "x-proxy-key": "key" },
        answer: {
          value: [{ displayName: "Ann" }],
          "@odata.nextLink": "https://graph.microsoft.com/v1.0/users?$skiptoken=a",
        },
      },
      {
        sent: "GET https://proxy.contoso.com/graph/users?$skiptoken=a",
        headers: { "x-proxy-key": "key" },
        answer: { value: [{ displayName: "Bob" }] },
      },
    ],
    gives: ["Ann", "Bob"],
  }),
  "asks a credential for the scope of the server": program({
    run: daemon,
    exchanges: [
      {
        sent: "GET /me",
        headers: { authorization: "Bearer https://graph.microsoft.com/.default" },
        answer: { id: "1" },
      },
    ],
    gives: "1",
  }),
  "asks a credential for scopes": program({
    run: scoped,
    exchanges: [{ sent: "GET /me", headers: { authorization: "Bearer User.Read" }, answer: { id: "1" } }],
    gives: "1",
  }),
  "takes a key in place of a token": program({
    run: byKey,
    exchanges: [{ sent: "GET /me", headers: { authorization: "none", "x-api-key": "key" }, answer: { id: "1" } }],
    gives: "1",
  }),
  "asks for another token when one is refused": program({
    run: renewed,
    exchanges: [
      { sent: "GET /me", headers: { authorization: "Bearer old" }, answer: new Response(null, { status: 401 }) },
      { sent: "GET /me", headers: { authorization: "Bearer new" }, answer: { id: "1" } },
    ],
    gives: "1",
  }),
};
