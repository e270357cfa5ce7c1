/**
 * @see resources/intune-devicemanagementresourceaccessprofileassignment.md#properties
 * @see api/intune-devicemanagementresourceaccessprofileassignment-update.md#request-body
 */
export type DeviceManagementResourceAccessProfileIntent = "apply" | "remove" | (string & {});
