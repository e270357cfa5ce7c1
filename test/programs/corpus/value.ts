import type { Client } from "@acme/graph";
import { program } from "../program.js";
import { connect } from "./connect.js";

export async function myPhoto(client: Client) {
  const photo = await client.me.photo.value.get();
  return photo.type;
}

export async function setPhoto(client: Client, bytes: Uint8Array) {
  await client.me.photo.value.put(bytes, { headers: { "Content-Type": "image/jpeg" } });
}

export async function smallPhoto(client: Client) {
  return await client.me.photos.byId("48x48").value.get({ as: "arrayBuffer" });
}

export async function mime(client: Client, id: string): Promise<string> {
  return await client.me.messages.byId(id).value.get({ as: "text" });
}

export async function attachmentBytes(client: Client, message: string, attachment: string): Promise<Blob> {
  return await client.me.messages.byId(message).attachments.byId(attachment).value.get();
}

const jpeg = () => new Response("jpeg", { headers: { "content-type": "image/jpeg" } });

export const plays = {
  "reads a picture": program({
    run: (fetch) => myPhoto(connect(fetch)),
    exchanges: [{ sent: "GET /me/photo/$value", answer: jpeg() }],
    gives: "image/jpeg",
  }),
  "sends a picture": program({
    run: (fetch) => setPhoto(connect(fetch), new TextEncoder().encode("jpeg")),
    exchanges: [{ sent: "PUT /me/photo/$value", headers: { "content-type": "image/jpeg" }, body: "jpeg" }],
  }),
  "reads a picture of a size": program({
    run: async (fetch) => (await smallPhoto(connect(fetch))).byteLength,
    exchanges: [{ sent: "GET /me/photos/48x48/$value", answer: jpeg() }],
    gives: 4,
  }),
  "reads a message as MIME": program({
    run: (fetch) => mime(connect(fetch), "1"),
    exchanges: [{ sent: "GET /me/messages/1/$value", answer: new Response("Received: from …") }],
    gives: "Received: from …",
  }),
  "reads an attachment": program({
    run: async (fetch) => (await attachmentBytes(connect(fetch), "1", "2")).size,
    exchanges: [{ sent: "GET /me/messages/1/attachments/2/$value", answer: jpeg() }],
    gives: 4,
  }),
};
