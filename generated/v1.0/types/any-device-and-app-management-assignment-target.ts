import type { Exactly } from "../runtime/index.js";
import type { AllDevicesAssignmentTarget } from "./all-devices-assignment-target.js";
import type { DeviceAndAppManagementAssignmentTarget } from "./device-and-app-management-assignment-target.js";
import type { GroupAssignmentTarget } from "./group-assignment-target.js";

/** DeviceAndAppManagementAssignmentTarget, or a type that is derived from it. */
export type AnyDeviceAndAppManagementAssignmentTarget =
  | Exactly<DeviceAndAppManagementAssignmentTarget, "#microsoft.graph.deviceAndAppManagementAssignmentTarget">
  | AllDevicesAssignmentTarget
  | GroupAssignmentTarget;
