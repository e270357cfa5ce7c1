import type { InvitationsByIdInvitedUserDeviceEnrollmentConfigurations } from "./invitations/invited-user/device-enrollment-configurations.js";

export interface Invitations {
  byId(value: string): InvitationsById;
}

export interface InvitationsById {
  readonly invitedUser: InvitationsByIdInvitedUser;
}

export interface InvitationsByIdInvitedUser {
  readonly deviceEnrollmentConfigurations: InvitationsByIdInvitedUserDeviceEnrollmentConfigurations;
}
