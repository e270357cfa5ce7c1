import { describePage } from "../page.js";
import type { Collection } from "../../runtime/index.js";
import type { User } from "../../types/user.js";

describePage("api/user-list.md", (example) => {
  example("list_users", {
    operation: "users.get",
    request: { method: "GET", url: "https://graph.microsoft.com/v1.0/users" },
    call: (client) => client.users.get(),
    answer: {
      status: 200,
      headers: { "Content-type": "application/json" },
      truncated: true,
      body: {
        "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users",
        "@odata.nextLink": "https://graph.microsoft.com/v1.0/users?$skiptoken=X%274453707402000100",
        value: [
          {
            id: "0d5c6a0e-4f0b-4a6b-9a3f-5a1f2f6f7c11",
            businessPhones: ["+1 206 555 0171"],
            displayName: "Priya Nandan",
            jobTitle: "Sales Rep",
            mail: "priyan@contoso.com",
            mobilePhone: null,
            userPrincipalName: "priyan@contoso.com",
          },
        ],
      } satisfies Collection<User>,
    },
  });

  example<unknown>("list_users_filtered", {
    operation: "users.get",
    request: {
      method: "GET",
      url: "https://graph.microsoft.com/v1.0/users",
      query: { $filter: "startswith(displayName,'J')", $select: "id,displayName", $top: "2" },
    },
    call: (client) =>
      client.users.get({ filter: "startswith(displayName,'J')", select: ["id", "displayName"], top: 2 }),
    answer: {
      status: 200,
      headers: { "Content-type": "application/json" },
      truncated: true,
      body: {
        value: [
          {
            id: "6b1a7f0e-0d5c-4f0b-8d2e-3f6f7c115a1f",
            displayName: "Jonas Vester",
          },
          {
            id: "2f6f7c11-7f0e-4a6b-9a3f-0d5c6a0e4f0b",
            displayName: "Juno Abara",
          },
        ],
      } satisfies Collection<User>,
    },
  });

  example("list_users_searched", {
    operation: "users.get",
    request: {
      method: "GET",
      url: "https://graph.microsoft.com/v1.0/users",
      query: { $search: '"displayName:Lee"', $count: "true" },
      headers: { ConsistencyLevel: "eventual" },
    },
    call: (client) =>
      client.users.get({ search: '"displayName:Lee"', count: true, headers: { ConsistencyLevel: "eventual" } }),
    answer: {
      status: 200,
      headers: { "Content-type": "application/json" },
      truncated: true,
      body: {
        "@odata.count": 1,
        value: [
          {
            id: "9a3f0d5c-6a0e-4f0b-8d2e-7c115a1f2f6f",
            displayName: "Lee Anders",
          },
        ],
      } satisfies Collection<User>,
    },
  });
});
