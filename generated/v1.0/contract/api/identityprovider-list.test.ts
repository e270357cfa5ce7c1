import { describePage } from "../page.js";
import type { Collection } from "../../runtime/index.js";
import type { IdentityProvider } from "../../types/identity-provider.js";

describePage("api/identityprovider-list.md", (example) => {
  example("list_identityproviders", {
    operation: "identityProviders.get",
    request: { method: "GET", url: "https://graph.microsoft.com/v1.0/identityProviders" },
    call: (client) => client.identityProviders.get(),
    answer: {
      status: 200,
      headers: { "Content-type": "application/json" },
      truncated: true,
      body: {
        value: [
          {
            id: "Google-Sign-In",
            clientId: "8d116ece-1738-47d9-bd9c-172411e20b8f",
            clientSecret: "*****",
            name: "Google",
            type: "Google",
          },
        ],
      } satisfies Collection<IdentityProvider>,
    },
  });
});
