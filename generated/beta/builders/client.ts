import type { DeviceManagement } from "./device-management.js";
import type { Invitations } from "./invitations.js";

export interface Client {
  readonly deviceManagement: DeviceManagement;
  readonly invitations: Invitations;
}
