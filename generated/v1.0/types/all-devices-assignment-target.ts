import type { DeviceAndAppManagementAssignmentTarget } from "./device-and-app-management-assignment-target.js";

/**
 * Says that an assignment is for every managed device.
 *
 * @see resources/intune-alldevicesassignmenttarget.md
 */
export interface AllDevicesAssignmentTarget extends DeviceAndAppManagementAssignmentTarget {
  "@odata.type"?: "#microsoft.graph.allDevicesAssignmentTarget";
}
