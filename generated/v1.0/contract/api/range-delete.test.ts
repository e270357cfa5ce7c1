import { describePage } from "../page.js";

describePage("api/range-delete.md", (example) => {
  example("range_delete", {
    operation: "me.drive.items.byId.workbook.worksheets.byId.range-address.delete.post",
    request: {
      method: "POST",
      url: "https://graph.microsoft.com/v1.0/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='A1:B2')/delete",
      headers: { "Content-type": "application/json" },
    },
    call: (client) =>
      client.me.drive.items
        .byId("{id}")
        .workbook.worksheets.byId("{id|name}")
        .range({ address: "A1:B2" })
        .delete_.post({
          shift: "Up",
        }),
    answer: { status: 200 },
  });
});
