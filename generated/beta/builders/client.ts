import type { ClientMethods } from "../runtime/index.js";
import type { DeviceManagement } from "./device-management.js";
import type { Invitations } from "./invitations.js";

export interface Client extends ClientMethods {
  readonly deviceManagement: DeviceManagement;
  readonly invitations: Invitations;
}
