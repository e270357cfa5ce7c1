export type * from "./client.js";
export type * from "./depots.js";
export type * from "./parcels.js";
