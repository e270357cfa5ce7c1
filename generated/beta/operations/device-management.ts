import type { OperationsByName } from "../runtime/operation-facts.js";

/** What the docs say of the calls that begin with `deviceManagement`. */
export const deviceManagementOperations = {
  "deviceManagement.appleUserInitiatedEnrollmentProfiles.byId.assignments.patch": {
    page: "api/intune-appleenrollmentprofileassignment-update.md",
    title: "Update assignments",
    product:
      "**TODO: product, as the [metadata guide](https://docs.contoso.com/metadata.html#topic-level-metadata) wants it**",
    delegatedWork: "notWritten",
    delegatedPersonal: "notWritten",
    application: "notWritten",
  },
  "deviceManagement.deviceConfigurations.byId.assignments.byId.patch": {
    page: "api/intune-deviceconfigurationassignment-update.md",
    title: "Update deviceConfigurationAssignment",
    delegatedWork: "notWritten",
    delegatedPersonal: "notSupported",
    application: "notWritten",
  },
  "deviceManagement.resourceAccessProfiles.byId.assignments.patch": {
    page: "api/intune-devicemanagementresourceaccessprofileassignment-update.md",
    title: "Update assignments",
    product:
      "**TODO: product, as the [metadata guide](https://docs.contoso.com/metadata.html#topic-level-metadata) wants it**",
    delegatedWork: "notWritten",
    delegatedPersonal: "notWritten",
    application: "notWritten",
  },
} as const satisfies OperationsByName;
