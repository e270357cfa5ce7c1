import { describePage } from "../page.js";

describePage("api/user-delete.md", (example) => {
  example("delete_user", {
    operation: "users.byId.delete",
    request: { method: "DELETE", url: "https://graph.microsoft.com/v1.0/users/{id}" },
    call: (client) => client.users.byId("{id}").delete(),
    answer: { status: 204 },
  });
});
