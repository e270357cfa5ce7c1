import { describePage } from "../page.js";
import type { Parcel } from "../../types/parcel.js";

describePage("api/parcel-update.md", (example) => {
  example("update_parcel", {
    operation: "parcels.byId.patch",
    request: {
      method: "PATCH",
      url: "https://api.parcels.example/v1/parcels/pc_a001",
      headers: { "Content-Type": "application/json", "X-Api-Key": "{key}" },
    },
    call: (client) =>
      client.parcels.byId("pc_a001").patch(
        {
          tags: ["gift"],
        },
        { headers: { "X-Api-Key": "{key}" } },
      ),
    answer: {
      status: 200,
      headers: { "Content-Type": "application/json" },
      body: {
        id: "pc_a001",
        reference: "Order 1042",
        status: "announced",
        weight: 900,
        createdAt: "2025-03-06T08:00:00Z",
        recipient: {
          name: "Mara Novak",
          street: "Dunajska cesta 5",
          postalCode: "1000",
          city: "Ljubljana",
          country: "SI",
        },
        tags: ["gift"],
      } satisfies Parcel,
    },
  });
});
