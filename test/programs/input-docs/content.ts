import type { Client } from "@acme/graph";
import { program } from "../program.js";
import { connect } from "./connect.js";

export const mailCounts = async (client: Client) => {
  const csv = await client.reports.getEmailActivityCounts({ period: "D7" }).get({ as: "text" });
  return csv.split("\n")[0];
};

export const setPhoto = async (client: Client, photo: Blob) => {
  await client.me.photo.value.put(photo);
};

export const deleteCells = async (client: Client, file: string) => {
  await client.me.drive.items
    .byId(file)
    .workbook.worksheets.byId("Sheet1")
    .range({ address: "A1:B2" })
    .delete_.post({ shift: "Up" });
};

export const plays = {
  "reads a report as text": program({
    run: (fetch) => mailCounts(connect(fetch)),
    exchanges: [
      { sent: "GET /reports/getEmailActivityCounts(period='D7')", answer: new Response("Date,Send\n2027-01-30,7") },
    ],
    gives: "Date,Send",
  }),
  "sends a picture as its type": program({
    run: (fetch) => setPhoto(connect(fetch), new Blob(["jpeg"], { type: "image/jpeg" })),
    exchanges: [{ sent: "PUT /me/photo/$value", body: "jpeg" }],
  }),
  "deletes cells, by a segment named like a method": program({
    run: (fetch) => deleteCells(connect(fetch), "01F"),
    exchanges: [
      {
        sent: "POST /me/drive/items/01F/workbook/worksheets/Sheet1/range(address='A1:B2')/delete",
        body: { shift: "Up" },
      },
    ],
  }),
};
