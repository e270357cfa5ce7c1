import type { Depots } from "./depots.js";
import type { Parcels } from "./parcels.js";

export interface Client {
  readonly depots: Depots;
  readonly parcels: Parcels;
}
