import { createClient } from "@acme/graph";
import { type Fetch, program } from "../program.js";

class Secret {
  async getToken(scopes: string | string[], _options?: { abortSignal?: AbortSignal }) {
    return { token: `token for ${[scopes].flat().join(" ")}`, expiresOnTimestamp: Date.now() + 3_600_000 };
  }
}

export async function daemon(fetch: Fetch) {
  const client = createClient({ auth: new Secret(), fetch });
  return await client.users.get({ top: 1 });
}

export async function scoped(fetch: Fetch) {
  const client = createClient({ auth: new Secret(), scopes: ["User.Read"], fetch });
  return await client.me.get();
}

export async function apiKey(fetch: Fetch) {
  const client = createClient({ auth: () => ({ "x-api-key": "key" }), fetch });
  return await client.me.get();
}

export const plays = {
  "asks a credential for the scope of the server": program({
    run: async (fetch) => (await daemon(fetch)).value.length,
    exchanges: [
      {
        sent: "GET /users?$top=1",
        headers: { authorization: "Bearer token for https://graph.microsoft.com/.default" },
        answer: { value: [{ id: "1" }] },
      },
    ],
    gives: 1,
  }),
  "asks a credential for scopes": program({
    run: async (fetch) => (await scoped(fetch)).id,
    exchanges: [{ sent: "GET /me", headers: { authorization: "Bearer token for User.Read" }, answer: { id: "1" } }],
    gives: "1",
  }),
  "takes a key in place of a token": program({
    run: async (fetch) => (await apiKey(fetch)).id,
    exchanges: [{ sent: "GET /me", headers: { authorization: "none", "x-api-key": "key" }, answer: { id: "1" } }],
    gives: "1",
  }),
};
