import { describePage } from "../page.js";

describePage("api/group-post-members.md", (example) => {
  example("add_member_to_group", {
    operation: "groups.byId.members.ref.post",
    request: {
      method: "POST",
      url: "https://graph.microsoft.com/v1.0/groups/{group-id}/members/$ref",
      headers: { "Content-type": "application/json" },
    },
    call: (client) =>
      client.groups.byId("{group-id}").members.ref.post({
        "@odata.id": "https://graph.microsoft.com/v1.0/directoryObjects/a170b338-3926-4059-b28c-105d1fb17c23",
      }),
    answer: { status: 204 },
  });
});
