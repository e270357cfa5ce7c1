import { describePage } from "../page.js";
import type { Parcel } from "../../types/parcel.js";

describePage("api/parcel-create.md", (example) => {
  example("create_parcel", {
    operation: "parcels.post",
    request: {
      method: "POST",
      url: "https://api.parcels.example/v1/parcels",
      headers: { "Content-Type": "application/json", "X-Api-Key": "{key}" },
    },
    call: (client) =>
      client.parcels.post(
        {
          reference: "Order 1042",
          weight: 900,
          recipient: {
            name: "Mara Novak",
            street: "Dunajska cesta 5",
            postalCode: "1000",
            city: "Ljubljana",
            country: "SI",
          },
        },
        { headers: { "X-Api-Key": "{key}" } },
      ),
    answer: {
      status: 201,
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
        tags: [],
      } satisfies Parcel,
    },
  });
});
