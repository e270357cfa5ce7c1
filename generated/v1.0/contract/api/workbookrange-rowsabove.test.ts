import { describePage } from "../page.js";
import { literal } from "../../runtime/index.js";
import type { WorkbookRange } from "../../types/workbook-range.js";

describePage("api/workbookrange-rowsabove.md", (example) => {
  example("rows_above_range", {
    operation: "me.drive.items.byId.workbook.worksheets.byId.range.rowsAbove-count.get",
    request: {
      method: "GET",
      url: "https://graph.microsoft.com/v1.0/me/drive/items/{id}/workbook/worksheets/{id}/range/rowsAbove(count=2)",
    },
    call: (client) =>
      client.me.drive.items
        .byId("{id}")
        .workbook.worksheets.byId("{id}")
        .range.rowsAbove({ count: literal("2") })
        .get(),
    answer: {
      status: 200,
      headers: { "Content-type": "application/json" },
      truncated: true,
      body: {
        address: "Sheet1!A1:B2",
        cellCount: 4,
        columnCount: 2,
        columnHidden: false,
        rowCount: 2,
        values: [
          ["Dish", "Price"],
          ["Soup", 4.5],
        ],
      } satisfies WorkbookRange,
    },
  });
});
