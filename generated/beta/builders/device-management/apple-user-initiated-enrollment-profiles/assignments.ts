import type { CreateBody, Requests, SendMethod } from "../../../runtime/index.js";
import type { AppleEnrollmentProfileAssignment } from "../../../types/apple-enrollment-profile-assignment.js";

export interface DeviceManagementAssignments {
  /**
   * Change which users an Apple enrollment profile goes to.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: not written in the docs
   * - Delegated, personal account: not written in the docs
   * - Application: not written in the docs
   *
   * @see api/intune-appleenrollmentprofileassignment-update.md#http-request
   */
  readonly patch: SendMethod<IntuneAppleEnrollmentProfileAssignmentUpdateBody, AppleEnrollmentProfileAssignment>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<DeviceManagementAssignments>;
}

export type IntuneAppleEnrollmentProfileAssignmentUpdateBody = CreateBody<
  AppleEnrollmentProfileAssignment,
  never,
  "id"
>;
