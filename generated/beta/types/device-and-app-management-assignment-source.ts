/**
 * How a group came to an assignment.
 *
 * - `direct`: Someone picked the group by hand.
 * - `policySets`: A policy set brought the group.
 *
 * @see resources/deviceandappmanagementassignmentsource.md#members
 */
export type DeviceAndAppManagementAssignmentSource = "direct" | "policySets" | (string & {});
