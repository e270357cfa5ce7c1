import { describePage } from "../page.js";
import type { Depot } from "../../types/depot.js";

describePage("api/depot-list.md", (example) => {
  example("list_depots", {
    operation: "depots.get",
    request: { method: "GET", url: "https://api.parcels.example/v1/depots", headers: { "X-Api-Key": "{key}" } },
    call: (client) => client.depots.get({ headers: { "X-Api-Key": "{key}" } }),
    answer: {
      status: 200,
      headers: { "Content-Type": "application/json" },
      body: [
        {
          id: "dp_rtm",
          city: "Rotterdam",
          opensAt: "06:00:00",
        },
        {
          id: "dp_opo",
          city: "Porto",
          opensAt: "07:30:00",
        },
      ] satisfies Depot[],
    },
  });
});
