import { describePage } from "../page.js";
import type { Parcel } from "../../types/parcel.js";

describePage("api/parcel-list.md", (example) => {
  example("list_parcels", {
    operation: "parcels.get",
    request: {
      method: "GET",
      url: "https://api.parcels.example/v1/parcels",
      query: { limit: "2" },
      headers: { "X-Api-Key": "{key}" },
    },
    call: (client) => client.parcels.get({ query: { limit: 2 }, headers: { "X-Api-Key": "{key}" } }),
    answer: {
      status: 200,
      headers: { "Content-Type": "application/json" },
      body: {
        items: [
          {
            id: "pc_9f2c",
            reference: "Order 1041",
            status: "underway",
            weight: 1250,
            createdAt: "2025-03-04T09:12:00Z",
            recipient: {
              name: "Ines Duarte",
              street: "Rua das Flores 12",
              postalCode: "4050-262",
              city: "Porto",
              country: "PT",
            },
            tags: ["fragile"],
          },
          {
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
          },
        ],
        nextCursor: "c3RhcnQ9Mw",
      } satisfies { items: Parcel[]; nextCursor?: string | null },
    },
  });

  example("list_parcels_last", {
    operation: "parcels.get",
    request: {
      method: "GET",
      url: "https://api.parcels.example/v1/parcels",
      query: { limit: "2", cursor: "c3RhcnQ9Mw" },
      headers: { "X-Api-Key": "{key}" },
    },
    call: (client) =>
      client.parcels.get({ query: { limit: 2, cursor: "c3RhcnQ9Mw" }, headers: { "X-Api-Key": "{key}" } }),
    answer: {
      status: 200,
      headers: { "Content-Type": "application/json" },
      body: {
        items: [
          {
            id: "pc_9e77",
            reference: "Order 1038",
            status: "returned",
            weight: 3100,
            createdAt: "2025-03-01T11:25:00Z",
            recipient: {
              name: "Aino Salmi",
              street: "Satamakatu 8",
              postalCode: "33200",
              city: "Tampere",
              country: "FI",
            },
            tags: ["heavy", "insured"],
          },
        ],
        nextCursor: null,
      } satisfies { items: Parcel[]; nextCursor?: string | null },
    },
  });
});
