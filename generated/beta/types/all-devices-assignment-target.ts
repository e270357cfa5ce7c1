import type { DeviceAndAppManagementAssignmentTarget } from "./device-and-app-management-assignment-target.js";

/**
 * Says that an assignment is for every managed device.
 *
 * @see resources/alldevicesassignmenttarget.md
 */
export interface AllDevicesAssignmentTarget extends DeviceAndAppManagementAssignmentTarget {
  "@odata.type"?: "#microsoft.graph.allDevicesAssignmentTarget";
}
