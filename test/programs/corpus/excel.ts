import type { Client } from "@acme/graph";
import { program } from "../program.js";
import { connect } from "./connect.js";

export async function readRange(client: Client, file: string) {
  const range = await client.me.drive.items
    .byId(file)
    .workbook.worksheets.byId("Sheet1")
    .range({ address: "A1:B2" })
    .get();
  return Array.isArray(range.values) ? range.values.flat() : [];
}

export async function writeRange(client: Client, file: string) {
  const workbook = client.me.drive.items.byId(file).workbook;
  const session = await workbook.createSession.post({ persistChanges: true });
  const headers = { "workbook-session-id": session.id ?? "" };
  await workbook.worksheets
    .byId("Sheet1")
    .range({ address: "A1:B2" })
    .patch(
      {
        values: [
          ["Hello", 100],
          ["1/1/2026", null],
        ],
        formulas: [
          [null, null],
          [null, "=B1*2"],
        ],
      },
      { headers },
    );
  await workbook.closeSession.post(undefined, { headers });
}

export async function addRow(client: Client, file: string) {
  return await client.me.drive.items
    .byId(file)
    .workbook.tables.byId("Table1")
    .rows.add.post({ index: null, values: [[1, "two", true]] });
}

const sheet = "/me/drive/items/01F/workbook/worksheets/Sheet1";

export const plays = {
  "reads a range": program({
    run: (fetch) => readRange(connect(fetch), "01F"),
    exchanges: [{ sent: `GET ${sheet}/range(address='A1:B2')`, answer: { values: [["Hello", 100]] } }],
    gives: ["Hello", 100],
  }),
  "writes a range within a session": program({
    run: (fetch) => writeRange(connect(fetch), "01F"),
    exchanges: [
      {
        sent: "POST /me/drive/items/01F/workbook/createSession",
        body: { persistChanges: true },
        answer: Response.json({ id: "s", persistChanges: true }, { status: 201 }),
      },
      {
        sent: `PATCH ${sheet}/range(address='A1:B2')`,
        headers: { "workbook-session-id": "s" },
        body: {
          values: [
            ["Hello", 100],
            ["1/1/2026", null],
          ],
          formulas: [
            [null, null],
            [null, "=B1*2"],
          ],
        },
        answer: {},
      },
      { sent: "POST /me/drive/items/01F/workbook/closeSession", headers: { "workbook-session-id": "s" } },
    ],
  }),
  "adds a row": program({
    run: async (fetch) => (await addRow(connect(fetch), "01F")).index,
    exchanges: [
      {
        sent: "POST /me/drive/items/01F/workbook/tables/Table1/rows/add",
        body: { index: null, values: [[1, "two", true]] },
        answer: Response.json({ index: 4 }, { status: 201 }),
      },
    ],
    gives: 4,
  }),
};
