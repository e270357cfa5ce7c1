import { describePage } from "../page.js";
import type { User } from "../../types/user.js";

describePage("api/user-post-users.md", (example) => {
  example("create_user", {
    operation: "users.post",
    request: {
      method: "POST",
      url: "https://graph.microsoft.com/v1.0/users",
      headers: { "Content-type": "application/json" },
    },
    call: (client) =>
      client.users.post({
        accountEnabled: true,
        displayName: "Ravi Lindqvist",
        mailNickname: "ravil",
        passwordProfile: {
          forceChangePasswordNextSignIn: true,
          password: "Winter-harbour-41",
        },
        userPrincipalName: "ravil@contoso.com",
      }),
    answer: {
      status: 201,
      headers: { "Content-type": "application/json" },
      truncated: true,
      body: {
        "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users/$entity",
        id: "92276658-1e27-41c0-8a6a-63ec24ede6a4",
        businessPhones: [],
        displayName: "Ravi Lindqvist",
        givenName: null,
        mail: null,
        surname: null,
        userPrincipalName: "ravil@contoso.com",
      } satisfies User,
    },
  });
});
