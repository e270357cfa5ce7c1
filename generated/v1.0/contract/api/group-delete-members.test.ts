import { describePage } from "../page.js";

describePage("api/group-delete-members.md", (example) => {
  example("delete_member_from_group", {
    operation: "groups.byId.members.byId.ref.delete",
    request: {
      method: "DELETE",
      url: "https://graph.microsoft.com/v1.0/groups/{group-id}/members/{directory-object-id}/$ref",
    },
    call: (client) => client.groups.byId("{group-id}").members.byId("{directory-object-id}").ref.delete(),
    answer: { status: 204 },
  });
});
