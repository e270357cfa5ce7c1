import type { CreateBody, Requests, SendMethod } from "../../../runtime/index.js";
import type { EnrollmentConfigurationAssignment } from "../../../types/enrollment-configuration-assignment.js";

export interface InvitationsByIdInvitedUserDeviceEnrollmentConfigurations {
  byId(value: string): InvitationsByIdInvitedUserDeviceEnrollmentConfigurationsById;
}

export interface InvitationsByIdInvitedUserDeviceEnrollmentConfigurationsById {
  readonly assignments: InvitationsDeviceEnrollmentConfigurationsAssignments;
}

export interface InvitationsDeviceEnrollmentConfigurationsAssignments {
  byId(value: string): InvitationsDeviceEnrollmentConfigurationsAssignmentsById;
}

export interface InvitationsDeviceEnrollmentConfigurationsAssignmentsById {
  /**
   * Change one enrollmentConfigurationAssignment of an enrollment configuration.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: not written in the docs
   * - Delegated, personal account: not written in the docs
   * - Application: not written in the docs
   *
   * @see api/intune-enrollmentconfigurationassignment-update.md#http-request
   */
  readonly patch: SendMethod<IntuneEnrollmentConfigurationAssignmentUpdateBody, EnrollmentConfigurationAssignment>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<InvitationsDeviceEnrollmentConfigurationsAssignmentsById>;
}

export type IntuneEnrollmentConfigurationAssignmentUpdateBody = CreateBody<
  EnrollmentConfigurationAssignment,
  never,
  "id"
>;
