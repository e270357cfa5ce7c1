import { uploadFile, type Client, type DriveItem } from "@acme/graph";
import { program } from "../program.js";
import { connect } from "./connect.js";

export async function uploadSmall(client: Client): Promise<DriveItem> {
  return await client.me.drive.root.byPath("/Documents/hello.txt").content.put("The contents of the file goes here.");
}

export async function uploadLarge(client: Client, content: Blob) {
  const session = await client.me.drive.root
    .byPath("/Documents/video.mp4")
    .createUploadSession.post({ item: { "@microsoft.graph.conflictBehavior": "rename", name: "video.mp4" } });
  return await uploadFile(session, content, { client });
}

export async function replace(client: Client, id: string, bytes: Uint8Array) {
  const changed = await client.drives.byId("d").items.byId(id).content.put(bytes);
  return changed.size;
}

export async function attachLarge(client: Client, message: string, content: Blob) {
  const session = await client.me.messages.byId(message).attachments.createUploadSession.post({
    AttachmentItem: { attachmentType: "file", name: "flower.png", size: content.size },
  });
  await uploadFile(session, content, { client });
}

const chunk = {
  sent: "PUT https://upload.contoso.com/1",
  headers: { authorization: "none", "content-range": "bytes 0-3/4" },
};

export const plays = {
  "uploads a small file by path": program({
    run: async (fetch) => (await uploadSmall(connect(fetch))).id,
    exchanges: [
      {
        sent: "PUT /me/drive/root:/Documents/hello.txt:/content",
        body: "The contents of the file goes here.",
        answer: Response.json({ id: "01F" }, { status: 201 }),
      },
    ],
    gives: "01F",
  }),
  "uploads a large file by a session": program({
    run: (fetch) => uploadLarge(connect(fetch), new Blob(["film"])),
    exchanges: [
      {
        sent: "POST /me/drive/root:/Documents/video.mp4:/createUploadSession",
        body: { item: { "@microsoft.graph.conflictBehavior": "rename", name: "video.mp4" } },
        answer: { uploadUrl: "https://upload.contoso.com/1" },
      },
      { ...chunk, body: "film", answer: Response.json({ id: "01F" }, { status: 201 }) },
    ],
    gives: { id: "01F" },
  }),
  "replaces a file by bytes": program({
    run: (fetch) => replace(connect(fetch), "i", new TextEncoder().encode("Soup")),
    exchanges: [
      {
        sent: "PUT /drives/d/items/i/content",
        headers: { "content-type": "application/octet-stream" },
        body: "Soup",
        answer: { size: 4 },
      },
    ],
    gives: 4,
  }),
  "attaches a large file": program({
    run: (fetch) => attachLarge(connect(fetch), "m", new Blob(["film"])),
    exchanges: [
      {
        sent: "POST /me/messages/m/attachments/createUploadSession",
        body: { AttachmentItem: { attachmentType: "file", name: "flower.png", size: 4 } },
        answer: Response.json({ uploadUrl: "https://upload.contoso.com/1" }, { status: 201 }),
      },
      { ...chunk, body: "film", answer: new Response(null, { status: 201 }) },
    ],
  }),
};
