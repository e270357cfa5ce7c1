import { describePage } from "../page.js";
import type { ProfilePhoto } from "../../types/profile-photo.js";

describePage("api/profilephoto-get.md", (example) => {
  example("profilephoto-get-1", {
    operation: "me.photo.get",
    request: { method: "GET", url: "/me/photo" },
    call: (client) => client.me.photo.get(),
  });

  example("profilephoto-get-2", {
    operation: "me.photo.value.get",
    request: { method: "GET", url: "/users/{id | userPrincipalName}/photo" },
    call: (client) => client.me.photo.value.get(),
    expectedFailure: {
      because: "The URL fits no request line of the docs; the page documents /me/photo/$value.",
      faults: ["request url: unknown-path"],
    },
  });

  example("profilephoto-get-3", {
    operation: "me.photo.value.get",
    request: { method: "GET", url: "/groups/{id}/photo" },
    call: (client) => client.me.photo.value.get(),
    expectedFailure: {
      because: "The URL fits no request line of the docs; the page documents /me/photo/$value.",
      faults: ["request url: unknown-path"],
    },
  });

  example("download_photo", {
    operation: "me.photos.byId.value.get",
    request: { method: "GET", url: "https://graph.microsoft.com/v1.0/me/photos/48x48/$value" },
    call: (client) => client.me.photos.byId("48x48").value.get(),
    answer: { status: 200, headers: { "Content-type": "image/jpeg" }, text: "Binary data for the image" },
  });

  example("get_photo", {
    operation: "me.photo.get",
    request: { method: "GET", url: "https://graph.microsoft.com/v1.0/me/photo" },
    call: (client) => client.me.photo.get(),
    answer: {
      status: 200,
      headers: { "Content-type": "application/json" },
      truncated: true,
      body: {
        "@odata.mediaContentType": "image/jpeg",
        "@odata.mediaEtag": '"5C2E71F0"',
        id: "240X240",
        width: 240,
        height: 240,
      } satisfies ProfilePhoto,
    },
  });
});
