import type { Client } from "@acme/graph";
import { program } from "../program.js";
import { connect } from "./connect.js";

export async function downloadText(client: Client, id: string) {
  return await client.me.drive.items.byId(id).content.get({ as: "text" });
}

export async function downloadByPath(client: Client): Promise<Blob> {
  return await client.me.drive.root.byPath("/Documents/report.pdf").content.get();
}

export async function downloadAsPdf(client: Client, drive: string, id: string) {
  const bytes = await client.drives
    .byId(drive)
    .items.byId(id)
    .content.get({ as: "arrayBuffer", query: { format: "pdf" } });
  return new Uint8Array(bytes);
}

export async function listRoot(client: Client) {
  const { value } = await client.me.drive.root.children.get({ select: ["id", "name", "size", "folder"] });
  return value.map((item) => `${item.folder ? "d" : "-"} ${item.name}`);
}

export const plays = {
  "downloads text": program({
    run: (fetch) => downloadText(connect(fetch), "01F"),
    exchanges: [{ sent: "GET /me/drive/items/01F/content", answer: new Response("Soup") }],
    gives: "Soup",
  }),
  "downloads by path": program({
    run: async (fetch) => (await downloadByPath(connect(fetch))).text(),
    exchanges: [{ sent: "GET /me/drive/root:/Documents/report.pdf:/content", answer: new Response("Soup") }],
    gives: "Soup",
  }),
  "downloads in another format": program({
    run: async (fetch) => (await downloadAsPdf(connect(fetch), "d", "i")).length,
    exchanges: [{ sent: "GET /drives/d/items/i/content?format=pdf", answer: new Response("Soup") }],
    gives: 4,
  }),
  "lists a folder": program({
    run: (fetch) => listRoot(connect(fetch)),
    exchanges: [
      {
        sent: "GET /me/drive/root/children?$select=id,name,size,folder",
        answer: { value: [{ name: "Documents", folder: { childCount: 2 } }, { name: "menu.txt" }] },
      },
    ],
    gives: ["d Documents", "- menu.txt"],
  }),
};
