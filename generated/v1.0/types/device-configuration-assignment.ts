import type { AnyDeviceAndAppManagementAssignmentTarget } from "./any-device-and-app-management-assignment-target.js";

/**
 * Joins a device configuration to the devices that get it.
 *
 * @see resources/intune-deviceconfigurationassignment.md
 */
export interface DeviceConfigurationAssignment {
  [annotation: `${string}@${string}`]: unknown;
  "@odata.type"?: "#microsoft.graph.deviceConfigurationAssignment";
  /**
   * Tells the assignment apart.
   *
   * @see resources/intune-deviceconfigurationassignment.md#properties
   */
  id?: string;
  /**
   * Where the configuration is assigned to.
   *
   * @see resources/intune-deviceconfigurationassignment.md#properties
   */
  target?: AnyDeviceAndAppManagementAssignmentTarget | null;
}
