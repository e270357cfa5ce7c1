import type { AnyDeviceAndAppManagementAssignmentTarget } from "./any-device-and-app-management-assignment-target.js";
import type { Entity } from "./entity.js";

/**
 * Joins a device configuration to the devices that get it.
 *
 * @see resources/deviceconfigurationassignment.md
 */
export interface DeviceConfigurationAssignment extends Entity {
  "@odata.type"?: "#microsoft.graph.deviceConfigurationAssignment";
  /**
   * Where the configuration is assigned to.
   *
   * @see resources/deviceconfigurationassignment.md#properties
   */
  target?: AnyDeviceAndAppManagementAssignmentTarget | null;
}
