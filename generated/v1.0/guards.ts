import { createGuards } from "./runtime/guards.js";
import type { Guard } from "./runtime/guards.js";
import type * as types from "./types/index.js";

/** A guard for each type that has a base or derived types. A value of a derived type is one of its base too. */
export interface Guards {
  readonly allDevicesAssignmentTarget: Guard<types.AllDevicesAssignmentTarget>;
  readonly attachment: Guard<types.AnyAttachment>;
  readonly call: Guard<types.Call>;
  readonly callRecordsCallRecord: Guard<types.CallRecordsCallRecord>;
  readonly callRecordsSession: Guard<types.CallRecordsSession>;
  readonly deviceAndAppManagementAssignmentTarget: Guard<types.AnyDeviceAndAppManagementAssignmentTarget>;
  readonly deviceConfiguration: Guard<types.AnyDeviceConfiguration>;
  readonly directoryObject: Guard<types.AnyDirectoryObject>;
  readonly endpoint: Guard<types.Endpoint>;
  readonly enrollmentConfigurationAssignment: Guard<types.EnrollmentConfigurationAssignment>;
  readonly entity: Guard<types.AnyEntity>;
  readonly event: Guard<types.Event>;
  readonly fileAttachment: Guard<types.FileAttachment>;
  readonly group: Guard<types.Group>;
  readonly groupAssignmentTarget: Guard<types.GroupAssignmentTarget>;
  readonly identityProvider: Guard<types.IdentityProvider>;
  readonly iosUpdateConfiguration: Guard<types.IosUpdateConfiguration>;
  readonly itemAttachment: Guard<types.ItemAttachment>;
  readonly macOSCustomConfiguration: Guard<types.MacOSCustomConfiguration>;
  readonly mailFolder: Guard<types.MailFolder>;
  readonly message: Guard<types.Message>;
  readonly place: Guard<types.AnyPlace>;
  readonly profilePhoto: Guard<types.ProfilePhoto>;
  readonly room: Guard<types.Room>;
  readonly roomList: Guard<types.RoomList>;
  readonly servicePrincipal: Guard<types.ServicePrincipal>;
  readonly user: Guard<types.User>;
}

/**
 * Tells of which type a value is by its `@odata.type`, as in `values.filter(is.allDevicesAssignmentTarget)`.
 * Services send that where a type has derived ones; a value without it is of no type, whatever it was declared to be.
 */
export const is: Guards = /* @__PURE__ */ createGuards<Guards>({
  namespace: "microsoft.graph.",
  bases: {
    allDevicesAssignmentTarget: "deviceAndAppManagementAssignmentTarget",
    attachment: "entity",
    call: "entity",
    callRecordsCallRecord: "entity",
    callRecordsSession: "entity",
    directoryObject: "entity",
    endpoint: "directoryObject",
    enrollmentConfigurationAssignment: "entity",
    event: "entity",
    fileAttachment: "attachment",
    group: "directoryObject",
    groupAssignmentTarget: "deviceAndAppManagementAssignmentTarget",
    identityProvider: "entity",
    iosUpdateConfiguration: "deviceConfiguration",
    itemAttachment: "attachment",
    macOSCustomConfiguration: "deviceConfiguration",
    mailFolder: "entity",
    message: "entity",
    place: "entity",
    profilePhoto: "entity",
    room: "place",
    roomList: "place",
    servicePrincipal: "directoryObject",
    user: "directoryObject",
  },
  names: {
    callRecordsCallRecord: "microsoft.graph.callRecords.callRecord",
    callRecordsSession: "microsoft.graph.callRecords.session",
  },
});
