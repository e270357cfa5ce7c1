import { type Client, type DriveItem, uploadFile } from "@acme/graph";
import { program } from "../program.js";
import { connect } from "./connect.js";

export const uploadText = async (client: Client): Promise<DriveItem> =>
  client.me.drive.root.byPath("/Menus/friday menu.txt").content.put("Soup and bread");

export const uploadInto = async (client: Client, folder: string) => {
  const created = await client.me.drive.items.byId(folder).byPath("menu.txt").content.put("Soup");
  return created.id;
};

export const replace = async (client: Client, id: string, bytes: Uint8Array) => {
  const { size } = await client.me.drive.items.byId(id).content.put(bytes);
  return size;
};

export const find = async (client: Client, path: string) => {
  const { id, webUrl } = await client.me.drive.root.byPath(path).get({ select: ["id", "webUrl"] });
  return { id, webUrl };
};

export const uploadLarge = async (client: Client, session: { uploadUrl?: string | null }) => {
  const uploaded = await uploadFile<DriveItem>(session, new Blob(["x".repeat(400_000)]), {
    client,
    chunkSize: 327_680,
  });
  return uploaded.name;
};

const created = Response.json({ id: "01F", name: "friday menu.txt" }, { status: 201 });
const uploadUrl = "https://upload.contoso.com/session?key=1";

export const plays = {
  "uploads text by path": program({
    run: async (fetch) => (await uploadText(connect(fetch))).id,
    exchanges: [
      {
        sent: "PUT /me/drive/root:/Menus/friday%20menu.txt:/content",
        body: "Soup and bread",
        answer: created,
      },
    ],
    gives: "01F",
  }),
  "uploads into a folder": program({
    run: (fetch) => uploadInto(connect(fetch), "01A"),
    exchanges: [{ sent: "PUT /me/drive/items/01A:/menu.txt:/content", body: "Soup", answer: { id: "01F" } }],
    gives: "01F",
  }),
  "replaces a file by bytes": program({
    run: (fetch) => replace(connect(fetch), "01F", new TextEncoder().encode("Soup")),
    exchanges: [
      {
        sent: "PUT /me/drive/items/01F/content",
        headers: { "content-type": "application/octet-stream" },
        body: "Soup",
        answer: { size: 4 },
      },
    ],
    gives: 4,
  }),
  "finds a file by its path": program({
    run: (fetch) => find(connect(fetch), "Reports/budget.xlsx"),
    exchanges: [
      { sent: "GET /me/drive/root:/Reports/budget.xlsx?$select=id,webUrl", answer: { id: "1", webUrl: null } },
    ],
    gives: { id: "1", webUrl: null },
  }),
  "uploads a large file in chunks, without the token": program({
    run: (fetch) => uploadLarge(connect(fetch), { uploadUrl }),
    exchanges: [
      {
        sent: `PUT ${uploadUrl}`,
        headers: { authorization: "none", "content-range": "bytes 0-327679/400000" },
        body: "x".repeat(327_680),
        answer: Response.json({ nextExpectedRanges: ["327680-"] }, { status: 202 }),
      },
      {
        sent: `PUT ${uploadUrl}`,
        headers: { authorization: "none", "content-range": "bytes 327680-399999/400000" },
        body: "x".repeat(72_320),
        answer: { name: "video.mp4" },
      },
    ],
    gives: "video.mp4",
  }),
};
