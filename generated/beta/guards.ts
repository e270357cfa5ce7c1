import { createGuards } from "./runtime/guards.js";
import type { Guard } from "./runtime/guards.js";
import type * as types from "./types/index.js";

/** A guard for each type that has a base or derived types. A value of a derived type is one of its base too. */
export interface Guards {
  readonly allDevicesAssignmentTarget: Guard<types.AllDevicesAssignmentTarget>;
  readonly appleEnrollmentProfileAssignment: Guard<types.AppleEnrollmentProfileAssignment>;
  readonly deviceAndAppManagementAssignmentTarget: Guard<types.AnyDeviceAndAppManagementAssignmentTarget>;
  readonly deviceConfigurationAssignment: Guard<types.DeviceConfigurationAssignment>;
  readonly deviceManagementResourceAccessProfileAssignment: Guard<types.DeviceManagementResourceAccessProfileAssignment>;
  readonly enrollmentConfigurationAssignment: Guard<types.EnrollmentConfigurationAssignment>;
  readonly entity: Guard<types.AnyEntity>;
  readonly groupAssignmentTarget: Guard<types.GroupAssignmentTarget>;
}

/**
 * Tells of which type a value is by its `@odata.type`, as in `values.filter(is.allDevicesAssignmentTarget)`.
 * Services send that where a type has derived ones; a value without it is of no type, whatever it was declared to be.
 */
export const is: Guards = /* @__PURE__ */ createGuards<Guards>({
  namespace: "microsoft.graph.",
  bases: {
    allDevicesAssignmentTarget: "deviceAndAppManagementAssignmentTarget",
    appleEnrollmentProfileAssignment: "entity",
    deviceConfigurationAssignment: "entity",
    deviceManagementResourceAccessProfileAssignment: "entity",
    enrollmentConfigurationAssignment: "entity",
    groupAssignmentTarget: "deviceAndAppManagementAssignmentTarget",
  },
  names: {},
});
