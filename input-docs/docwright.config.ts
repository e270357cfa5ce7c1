import { defineConfig } from "docwright";

export default defineConfig({
  out: "../generated",
  inputs: ["v1.0", "beta"],
  apis: {
    parcels: {
      inputs: ["parcels/v1"],
      title: "Parcels",
      dialect: { paging: { cursor: "nextCursor" }, apiKey: "X-Api-Key" },
    },
  },
});
