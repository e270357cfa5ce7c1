/**
 * Whom a policy or an app is assigned to.
 *
 * @see resources/intune-deviceandappmanagementassignmenttarget.md
 */
export interface DeviceAndAppManagementAssignmentTarget {
  [annotation: `${string}@${string}`]: unknown;
  "@odata.type"?:
    | "#microsoft.graph.deviceAndAppManagementAssignmentTarget"
    | "#microsoft.graph.allDevicesAssignmentTarget"
    | "#microsoft.graph.groupAssignmentTarget"
    | (string & {});
}
