import type { DeviceAndAppManagementAssignmentTarget } from "./device-and-app-management-assignment-target.js";

/**
 * Says that an assignment is for one group.
 *
 * @see resources/intune-groupassignmenttarget.md
 */
export interface GroupAssignmentTarget extends DeviceAndAppManagementAssignmentTarget {
  "@odata.type"?: "#microsoft.graph.groupAssignmentTarget";
  /**
   * The group that the assignment is for.
   *
   * @see resources/intune-groupassignmenttarget.md#properties
   */
  groupId?: string | null;
}
