import type { DeviceManagementAssignments } from "./device-management/apple-user-initiated-enrollment-profiles/assignments.js";
import type { DeviceManagementDeviceConfigurationsByIdAssignments } from "./device-management/device-configurations/assignments.js";
import type { DeviceManagementResourceAccessProfilesByIdAssignments } from "./device-management/resource-access-profiles/assignments.js";

export interface DeviceManagement {
  readonly appleUserInitiatedEnrollmentProfiles: DeviceManagementAppleUserInitiatedEnrollmentProfiles;
  readonly deviceConfigurations: DeviceManagementDeviceConfigurations;
  readonly resourceAccessProfiles: DeviceManagementResourceAccessProfiles;
}

export interface DeviceManagementAppleUserInitiatedEnrollmentProfiles {
  byId(value: string): DeviceManagementAppleUserInitiatedEnrollmentProfilesById;
}

export interface DeviceManagementAppleUserInitiatedEnrollmentProfilesById {
  readonly assignments: DeviceManagementAssignments;
}

export interface DeviceManagementDeviceConfigurations {
  byId(value: string): DeviceManagementDeviceConfigurationsById;
}

export interface DeviceManagementDeviceConfigurationsById {
  readonly assignments: DeviceManagementDeviceConfigurationsByIdAssignments;
}

export interface DeviceManagementResourceAccessProfiles {
  byId(value: string): DeviceManagementResourceAccessProfilesById;
}

export interface DeviceManagementResourceAccessProfilesById {
  readonly assignments: DeviceManagementResourceAccessProfilesByIdAssignments;
}
