import type { ClientMethods } from "../runtime/index.js";
import type { Depots } from "./depots.js";
import type { Parcels } from "./parcels.js";

export interface Client extends ClientMethods {
  readonly depots: Depots;
  readonly parcels: Parcels;
}
