import type { CreateBody, Requests, SendMethod } from "../../../runtime/index.js";
import type { DeviceConfigurationAssignment } from "../../../types/device-configuration-assignment.js";

export interface DeviceManagementDeviceConfigurationsByIdAssignments {
  byId(value: string): DeviceManagementDeviceConfigurationsByIdAssignmentsById;
}

export interface DeviceManagementDeviceConfigurationsByIdAssignmentsById {
  /**
   * Change one deviceConfigurationAssignment of a device configuration.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: not written in the docs
   * - Delegated, personal account: not supported
   * - Application: not written in the docs
   *
   * @see api/intune-deviceconfigurationassignment-update.md#http-request
   */
  readonly patch: SendMethod<IntuneDeviceConfigurationAssignmentUpdateBody, DeviceConfigurationAssignment>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<DeviceManagementDeviceConfigurationsByIdAssignmentsById>;
}

export type IntuneDeviceConfigurationAssignmentUpdateBody = CreateBody<DeviceConfigurationAssignment, never, "id">;
