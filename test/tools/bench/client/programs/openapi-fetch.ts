import type { ClientPrograms } from "./client-programs.js";

/** The programs for openapi-fetch; its types would come from a generator of their own, and it has no paging, retry, batch or upload. */
export const openapiFetch: ClientPrograms = {
  name: "openapi-fetch",
  packages: { "openapi-fetch": "0.17.0" },
  modules: ["openapi-fetch"],
  get: `import createClient from "openapi-fetch";
const client = createClient<any>({ baseUrl: "https://graph.microsoft.com/v1.0", headers: { authorization: "Bearer token" } });
const params = { path: { id: "ann@example.com" }, query: { $select: ["displayName"] } };
const { data: user } = await client.GET("/users/{id}", { params });
console.log(user?.displayName);
`,
  typed: false,
  completions: [],
};
