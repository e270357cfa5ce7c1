import type { AnyDeviceAndAppManagementAssignmentTarget } from "./any-device-and-app-management-assignment-target.js";
import type { DeviceManagementResourceAccessProfileIntent } from "./device-management-resource-access-profile-intent.js";
import type { Entity } from "./entity.js";

/**
 * Joins a resource access profile to those who get it, or lose it.
 *
 * @see resources/intune-devicemanagementresourceaccessprofileassignment.md
 */
export interface DeviceManagementResourceAccessProfileAssignment extends Entity {
  "@odata.type"?: "#microsoft.graph.deviceManagementResourceAccessProfileAssignment";
  /**
   * Whether the profile is put on or taken off. Possible values are: apply, remove.
   *
   * @see resources/intune-devicemanagementresourceaccessprofileassignment.md#properties
   */
  intent?: DeviceManagementResourceAccessProfileIntent | null;
  /**
   * Names the resource behind the source.
   *
   * @see resources/intune-devicemanagementresourceaccessprofileassignment.md#properties
   */
  sourceId?: string | null;
  /**
   * Those whom the profile is for.
   *
   * @see resources/intune-devicemanagementresourceaccessprofileassignment.md#properties
   */
  target?: AnyDeviceAndAppManagementAssignmentTarget | null;
}
