import { describePage } from "../page.js";

describePage("api/user-update.md", (example) => {
  example("update_user", {
    operation: "users.byId.patch",
    request: {
      method: "PATCH",
      url: "https://graph.microsoft.com/v1.0/users/{id}",
      headers: { "Content-type": "application/json" },
    },
    call: (client) =>
      client.users.byId("{id}").patch({
        businessPhones: ["+1 425 555 0182"],
        jobTitle: "Retail Lead",
      }),
    answer: { status: 204 },
  });
});
