import type { Client } from "@acme/graph";
import { program } from "../program.js";
import { connect } from "./connect.js";

const html = '<!DOCTYPE html><html><head><title>A page</title></head><body><img src="name:image1" /></body></html>';

export async function createPage(client: Client, section: string, photo: Blob) {
  const form = new FormData();
  form.set("Presentation", new Blob([html], { type: "text/html" }));
  form.set("image1", photo, "image1.jpg");
  const page = await client.me.onenote.sections.byId(section).pages.post(form);
  return page.title;
}

export async function createHtmlPage(client: Client, section: string) {
  const html = "<!DOCTYPE html><html><head><title>Simple</title></head><body><p>Hi</p></body></html>";
  return await client.me.onenote.sections.byId(section).pages_.post(html, { headers: { "Content-Type": "text/html" } });
}

export const plays = {
  "sends a form": program({
    run: (fetch) => createPage(connect(fetch), "s", new Blob(["jpeg"], { type: "image/jpeg" })),
    exchanges: [
      {
        sent: "POST /me/onenote/sections/s/pages",
        body: { Presentation: html, image1: "jpeg" },
        answer: Response.json({ title: "A page" }, { status: 201 }),
      },
    ],
    gives: "A page",
  }),
  "sends HTML": program({
    run: async (fetch) => (await createHtmlPage(connect(fetch), "s")).title,
    exchanges: [
      {
        sent: "POST /me/onenote/sections/s/pages",
        headers: { "content-type": "text/html" },
        body: "<!DOCTYPE html><html><head><title>Simple</title></head><body><p>Hi</p></body></html>",
        answer: Response.json({ title: "Simple" }, { status: 201 }),
      },
    ],
    gives: "Simple",
  }),
};
