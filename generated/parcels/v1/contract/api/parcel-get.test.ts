import { describePage } from "../page.js";
import type { Parcel } from "../../types/parcel.js";

describePage("api/parcel-get.md", (example) => {
  example("get_parcel", {
    operation: "parcels.byId.get",
    request: {
      method: "GET",
      url: "https://api.parcels.example/v1/parcels/pc_9f1b",
      headers: { "X-Api-Key": "{key}" },
    },
    call: (client) => client.parcels.byId("pc_9f1b").get({ headers: { "X-Api-Key": "{key}" } }),
    answer: {
      status: 200,
      headers: { "Content-Type": "application/json" },
      body: {
        id: "pc_9f1b",
        reference: "Order 1040",
        status: "delivered",
        weight: 480,
        createdAt: "2025-03-03T16:40:00Z",
        deliveredAt: "2025-03-05T10:02:00Z",
        recipient: {
          name: "Jan de Wit",
          street: "Kade 3",
          postalCode: "3011 AB",
          city: "Rotterdam",
          country: "NL",
        },
        tags: [],
      } satisfies Parcel,
    },
  });

  example<unknown>("get_parcel_unknown", {
    operation: "parcels.byId.get",
    request: {
      method: "GET",
      url: "https://api.parcels.example/v1/parcels/pc_0000",
      headers: { "X-Api-Key": "{key}" },
    },
    call: (client) => client.parcels.byId("pc_0000").get({ headers: { "X-Api-Key": "{key}" } }),
    answer: {
      status: 404,
      headers: { "Content-Type": "application/json" },
      body: {
        code: "parcel_unknown",
        message: "No parcel of this account has the id pc_0000.",
        traceId: "7d1f0c2e",
      },
    },
    isUntyped: true,
  });
});
