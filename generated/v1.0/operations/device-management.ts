import type { OperationsByName } from "../runtime/operation-facts.js";

/** What the docs say of the calls that begin with `deviceManagement`. */
export const deviceManagementOperations = {
  "deviceManagement.deviceConfigurations.byId.assignments.byId.patch": {
    page: "api/intune-deviceconfigurationassignment-update.md",
    title: "Update deviceConfigurationAssignment",
    product: "intune",
    delegatedWork: ["DeviceManagementConfiguration.ReadWrite.All"],
    delegatedPersonal: "notSupported",
    application: ["DeviceManagementConfiguration.ReadWrite.All"],
  },
  "deviceManagement.deviceConfigurations.byId.get": {
    page: "api/intune-deviceconfiguration-get.md",
    title: "Get deviceConfiguration",
    product: "intune",
    delegatedWork: ["DeviceManagementConfiguration.Read.All", "DeviceManagementConfiguration.ReadWrite.All"],
    delegatedPersonal: "notSupported",
    application: ["DeviceManagementConfiguration.Read.All", "DeviceManagementConfiguration.ReadWrite.All"],
  },
  "deviceManagement.deviceConfigurations.get": {
    page: "api/intune-iosupdateconfiguration-list.md",
    alsoOn: ["api/intune-macoscustomconfiguration-list.md"],
    title: "List iosUpdateConfigurations",
    product: "intune",
    delegatedWork: ["DeviceManagementConfiguration.Read.All", "DeviceManagementConfiguration.ReadWrite.All"],
    delegatedPersonal: "notSupported",
    application: ["DeviceManagementConfiguration.Read.All", "DeviceManagementConfiguration.ReadWrite.All"],
  },
  "deviceManagement.deviceEnrollmentConfigurations.byId.assignments.patch": {
    page: "api/intune-enrollmentconfigurationassignment-update.md",
    title: "Update assignments",
    product:
      "**TODO: product, as the [metadata guide](https://docs.contoso.com/metadata.html#topic-level-metadata) wants it**",
    delegatedWork: "notWritten",
    delegatedPersonal: "notWritten",
    application: "notWritten",
  },
} as const satisfies OperationsByName;
