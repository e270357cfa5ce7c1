import type { AnyDeviceAndAppManagementAssignmentTarget } from "./any-device-and-app-management-assignment-target.js";
import type { Entity } from "./entity.js";

/**
 * Joins an enrollment configuration to the devices that get it.
 *
 * @see resources/intune-enrollmentconfigurationassignment.md
 */
export interface EnrollmentConfigurationAssignment extends Entity {
  "@odata.type"?: "#microsoft.graph.enrollmentConfigurationAssignment";
  /**
   * The devices that get the configuration.
   *
   * @see resources/intune-enrollmentconfigurationassignment.md#properties
   */
  target?: AnyDeviceAndAppManagementAssignmentTarget | null;
}
