import { createClient } from "@acme/graph";
import { type Fetch, program } from "../program.js";

export async function behindProxy(fetch: Fetch) {
  const client = createClient({
    baseUrl: "https://proxy.contoso.com/graph",
    proxyOf: "https://graph.microsoft.com/v1.0",
    fetch,
    headers: { "x-proxy-key": "key" },
    auth: () => "token",
  });
  const names: string[] = [];
  for await (const user of client.users.all({ select: ["displayName"] })) names.push(user.displayName ?? "");
  return names;
}

export async function nationalCloud(fetch: Fetch) {
  const client = createClient({ baseUrl: "https://graph.microsoft.us/v1.0", fetch, auth: () => "token" });
  return await client.me.get();
}

export const plays = {
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
  "calls another server": program({
    run: async (fetch) => (await nationalCloud(fetch)).id,
    exchanges: [{ sent: "GET https://graph.microsoft.us/v1.0/me", answer: { id: "1" } }],
    gives: "1",
  }),
};
