import type { AnyDeviceAndAppManagementAssignmentTarget } from "./any-device-and-app-management-assignment-target.js";
import type { DeviceAndAppManagementAssignmentSource } from "./device-and-app-management-assignment-source.js";
import type { Entity } from "./entity.js";

/**
 * Joins an enrollment configuration to the devices that get it.
 *
 * @see resources/enrollmentconfigurationassignment.md
 */
export interface EnrollmentConfigurationAssignment extends Entity {
  "@odata.type"?: "#microsoft.graph.enrollmentConfigurationAssignment";
  /**
   * How the group came to the configuration. Possible values are: direct, policySets.
   *
   * @see resources/enrollmentconfigurationassignment.md#properties
   */
  source?: DeviceAndAppManagementAssignmentSource | null;
  /**
   * Names the resource behind the source.
   *
   * @see resources/enrollmentconfigurationassignment.md#properties
   */
  sourceId?: string | null;
  /**
   * The devices that get the configuration.
   *
   * @see resources/enrollmentconfigurationassignment.md#properties
   */
  target?: AnyDeviceAndAppManagementAssignmentTarget | null;
}
