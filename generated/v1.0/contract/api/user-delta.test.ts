import { describePage } from "../page.js";
import type { Collection } from "../../runtime/index.js";
import type { User } from "../../types/user.js";

describePage("api/user-delta.md", (example) => {
  example<unknown>("user_delta", {
    operation: "users.delta.get",
    request: {
      method: "GET",
      url: "https://graph.microsoft.com/v1.0/users/delta",
      query: { $select: "displayName,jobTitle" },
    },
    call: (client) => client.users.delta.get({ select: ["displayName", "jobTitle"] }),
    answer: {
      status: 200,
      headers: { "Content-type": "application/json" },
      truncated: true,
      body: {
        "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users(displayName,jobTitle)",
        "@odata.deltaLink": "https://graph.microsoft.com/v1.0/users/delta?$deltatoken=oEcOySpF_hWYmTIUZBOIfPzc",
        value: [
          {
            id: "a170b338-3926-4059-b28c-105d1fb17c23",
            displayName: "Teodor Brandt",
            jobTitle: "Retail Lead",
          },
        ],
      } satisfies Collection<User>,
    },
  });

  example("user_delta_next", {
    operation: "users.delta.get",
    request: {
      method: "GET",
      url: "https://graph.microsoft.com/v1.0/users/delta",
      query: { $deltatoken: "oEcOySpF_hWYmTIUZBOIfPzc" },
      headers: { Prefer: "return=minimal" },
    },
    call: (client) =>
      client.users.delta.get({ deltaToken: "oEcOySpF_hWYmTIUZBOIfPzc", headers: { Prefer: "return=minimal" } }),
    answer: {
      status: 200,
      headers: { "Content-type": "application/json" },
      truncated: true,
      body: {
        "@odata.deltaLink": "https://graph.microsoft.com/v1.0/users/delta?$deltatoken=qEc1ySpF_hWYmTIUZBOIfPzd",
        value: [],
      } satisfies Collection<User>,
    },
  });
});
