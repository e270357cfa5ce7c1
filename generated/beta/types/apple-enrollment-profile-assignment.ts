import type { AnyDeviceAndAppManagementAssignmentTarget } from "./any-device-and-app-management-assignment-target.js";
import type { Entity } from "./entity.js";

/**
 * Joins an Apple enrollment profile to the users who get it.
 *
 * @see resources/appleenrollmentprofileassignment.md
 */
export interface AppleEnrollmentProfileAssignment extends Entity {
  "@odata.type"?: "#microsoft.graph.appleEnrollmentProfileAssignment";
  /**
   * The users who get the profile.
   *
   * @see resources/appleenrollmentprofileassignment.md#properties
   */
  target?: AnyDeviceAndAppManagementAssignmentTarget | null;
}
