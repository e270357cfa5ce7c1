import { describePage } from "../page.js";
import type { User } from "../../types/user.js";

describePage("api/user-get.md", (example) => {
  example("get_user", {
    operation: "me.get",
    request: { method: "GET", url: "https://graph.microsoft.com/v1.0/me" },
    call: (client) => client.me.get(),
    answer: {
      status: 200,
      headers: { "Content-type": "application/json" },
      truncated: true,
      body: {
        "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users/$entity",
        id: "6b0d549b-6f03-475a-9600-a35a099950d8",
        businessPhones: ["+1 412 555 0138"],
        displayName: "Ines Okafor",
        givenName: "Ines",
        jobTitle: "Auditor",
        mail: "ineso@contoso.com",
        preferredLanguage: "en-US",
        surname: "Okafor",
        userPrincipalName: "ineso@contoso.com",
      } satisfies User,
    },
  });

  example<unknown>("get_user_with_manager", {
    operation: "users.byId.get",
    request: {
      method: "GET",
      url: "https://graph.microsoft.com/v1.0/users/teodorb@contoso.com",
      query: { $select: "id,displayName", $expand: "manager" },
    },
    call: (client) =>
      client.users.byId("teodorb@contoso.com").get({ select: ["id", "displayName"], expand: { manager: true } }),
    answer: {
      status: 200,
      headers: { "Content-type": "application/json" },
      truncated: true,
      body: {
        id: "a170b338-3926-4059-b28c-105d1fb17c23",
        displayName: "Teodor Brandt",
        manager: {
          "@odata.type": "#microsoft.graph.user",
          id: "6b0d549b-6f03-475a-9600-a35a099950d8",
        },
      } satisfies User,
    },
  });

  example<unknown>("get_user_unknown", {
    operation: "users.byId.get",
    request: { method: "GET", url: "https://graph.microsoft.com/v1.0/users/nobody@contoso.com" },
    call: (client) => client.users.byId("nobody@contoso.com").get(),
    answer: {
      status: 404,
      headers: { "Content-type": "application/json" },
      body: {
        error: {
          code: "Request_ResourceNotFound",
          message: "No object answers to nobody@contoso.com.",
          innerError: {
            date: "2026-03-02T09:14:07",
            "request-id": "5b0f6a7e-1c0d-4f27-9d6c-2f0b8a4c1e55",
          },
        },
      },
    },
    isUntyped: true,
  });
});
