import type { CreateBody, Requests, SendMethod } from "../../../runtime/index.js";
import type { DeviceManagementResourceAccessProfileAssignment } from "../../../types/device-management-resource-access-profile-assignment.js";

export interface DeviceManagementResourceAccessProfilesByIdAssignments {
  /**
   * Change whom a resource access profile goes to.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: not written in the docs
   * - Delegated, personal account: not written in the docs
   * - Application: not written in the docs
   *
   * @see api/intune-devicemanagementresourceaccessprofileassignment-update.md#http-request
   */
  readonly patch: SendMethod<IntuneUpdateBody, DeviceManagementResourceAccessProfileAssignment>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<DeviceManagementResourceAccessProfilesByIdAssignments>;
}

export type IntuneUpdateBody = CreateBody<DeviceManagementResourceAccessProfileAssignment, never, "id">;
