import { describePage, text } from "../page.js";

describePage("api/profilephoto-update.md", (example) => {
  example("replace_photo", {
    operation: "me.photo.value.put",
    request: {
      method: "PUT",
      url: "https://graph.microsoft.com/v1.0/me/photo/$value",
      headers: { "Content-type": "image/jpeg" },
    },
    call: (client) =>
      client.me.photo.value.put(text("Binary data for the image"), { headers: { "Content-type": "image/jpeg" } }),
    answer: { status: 200 },
  });

  example("change_group_photo", {
    operation: "groups.byId.photo.value.patch",
    request: {
      method: "PATCH",
      url: "https://graph.microsoft.com/v1.0/groups/{id}/photo/$value",
      headers: { "Content-type": "image/jpeg" },
    },
    call: (client) =>
      client.groups
        .byId("{id}")
        .photo.value.patch(text("Binary data for the image"), { headers: { "Content-type": "image/jpeg" } }),
    answer: { status: 200 },
  });
});
