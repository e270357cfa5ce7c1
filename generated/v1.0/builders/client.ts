import type { ClientMethods } from "../runtime/index.js";
import type { Communications } from "./communications.js";
import type { DeviceManagement } from "./device-management.js";
import type { Drives } from "./drives.js";
import type { Groups } from "./groups.js";
import type { IdentityProviders } from "./identity-providers.js";
import type { Me } from "./me.js";
import type { Places } from "./places.js";
import type { Reports } from "./reports.js";
import type { ServicePrincipals } from "./service-principals.js";
import type { Users } from "./users.js";

export interface Client extends ClientMethods {
  readonly communications: Communications;
  readonly deviceManagement: DeviceManagement;
  readonly drives: Drives;
  readonly groups: Groups;
  readonly identityProviders: IdentityProviders;
  readonly me: Me;
  readonly places: Places;
  readonly reports: Reports;
  readonly servicePrincipals: ServicePrincipals;
  readonly users: Users;
}
