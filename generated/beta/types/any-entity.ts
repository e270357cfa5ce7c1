import type { Exactly } from "../runtime/index.js";
import type { AppleEnrollmentProfileAssignment } from "./apple-enrollment-profile-assignment.js";
import type { DeviceConfigurationAssignment } from "./device-configuration-assignment.js";
import type { DeviceManagementResourceAccessProfileAssignment } from "./device-management-resource-access-profile-assignment.js";
import type { EnrollmentConfigurationAssignment } from "./enrollment-configuration-assignment.js";
import type { Entity } from "./entity.js";

/** Entity, or a type that is derived from it. */
export type AnyEntity =
  | Exactly<Entity, "#microsoft.graph.entity">
  | AppleEnrollmentProfileAssignment
  | DeviceConfigurationAssignment
  | DeviceManagementResourceAccessProfileAssignment
  | EnrollmentConfigurationAssignment;
