import { describePage } from "../page.js";
import type { Collection } from "../../runtime/index.js";
import type { AnyDirectoryObject } from "../../types/any-directory-object.js";
import type { User } from "../../types/user.js";

describePage("api/group-list-members.md", (example) => {
  example("get_group_members", {
    operation: "groups.byId.members.get",
    request: { method: "GET", url: "https://graph.microsoft.com/v1.0/groups/{id}/members" },
    call: (client) => client.groups.byId("{id}").members.get(),
    answer: {
      status: 200,
      headers: { "Content-type": "application/json" },
      truncated: true,
      body: {
        value: [
          {
            "@odata.type": "#microsoft.graph.user",
            id: "a170b338-3926-4059-b28c-105d1fb17c23",
            displayName: "Teodor Brandt",
          },
        ],
      } satisfies Collection<AnyDirectoryObject>,
    },
  });

  example("get_group_members_users", {
    operation: "groups.byId.members.microsoft.graph.user.get",
    request: {
      method: "GET",
      url: "https://graph.microsoft.com/v1.0/groups/{id}/members/microsoft.graph.user",
      query: { $count: "true" },
      headers: { ConsistencyLevel: "eventual" },
    },
    call: (client) =>
      client.groups
        .byId("{id}")
        .members["microsoft.graph.user"].get({ count: true, headers: { ConsistencyLevel: "eventual" } }),
    answer: {
      status: 200,
      headers: { "Content-type": "application/json" },
      truncated: true,
      body: {
        "@odata.count": 1,
        value: [
          {
            id: "a170b338-3926-4059-b28c-105d1fb17c23",
            mail: "teodorb@contoso.com",
          },
        ],
      } satisfies Collection<User>,
    },
  });

  example("count_group_members", {
    operation: "groups.byId.members.count.get",
    request: {
      method: "GET",
      url: "https://graph.microsoft.com/v1.0/groups/{id}/members/$count",
      headers: { ConsistencyLevel: "eventual" },
    },
    call: (client) => client.groups.byId("{id}").members.count.get({ headers: { ConsistencyLevel: "eventual" } }),
    answer: { status: 200, headers: { "Content-type": "text/plain" }, text: "12" },
  });
});
