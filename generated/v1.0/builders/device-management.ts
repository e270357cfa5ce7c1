import type { AllMethod, CountStep, GetMethod, ListMethod, PagesMethod, Requests } from "../runtime/index.js";
import type { AnyDeviceConfiguration } from "../types/any-device-configuration.js";
import type { IosUpdateConfiguration } from "../types/ios-update-configuration.js";
import type { MacOSCustomConfiguration } from "../types/mac-os-custom-configuration.js";
import type { DeviceManagementDeviceConfigurationsByIdAssignments } from "./device-management/device-configurations/assignments.js";
import type { DeviceManagementDeviceEnrollmentConfigurationsAssignments } from "./device-management/device-enrollment-configurations/assignments.js";

export interface DeviceManagement {
  readonly deviceConfigurations: DeviceManagementDeviceConfigurations;
  readonly deviceEnrollmentConfigurations: DeviceManagementDeviceEnrollmentConfigurations;
}

export interface DeviceManagementDeviceConfigurations {
  /**
   * Get the iosUpdateConfiguration objects among the device configurations.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All
   * - Delegated, personal account: not supported
   * - Application: DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All
   *
   * @see api/intune-iosupdateconfiguration-list.md#http-request
   * @see api/intune-macoscustomconfiguration-list.md#http-request
   */
  readonly get: ListMethod<IosUpdateConfiguration | MacOSCustomConfiguration>;
  /** The items of all pages. */
  readonly all: AllMethod<IosUpdateConfiguration | MacOSCustomConfiguration>;
  /** All pages, one after the other. */
  readonly pages: PagesMethod<IosUpdateConfiguration | MacOSCustomConfiguration>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<DeviceManagementDeviceConfigurations>;
  /** The number of them. */
  readonly count: CountStep;
  byId(value: string): DeviceManagementDeviceConfigurationsById;
}

export interface DeviceManagementDeviceConfigurationsById {
  /**
   * Get one deviceConfiguration.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All
   * - Delegated, personal account: not supported
   * - Application: DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All
   *
   * @see api/intune-deviceconfiguration-get.md#http-request
   */
  readonly get: GetMethod<AnyDeviceConfiguration>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<DeviceManagementDeviceConfigurationsById>;
  readonly assignments: DeviceManagementDeviceConfigurationsByIdAssignments;
}

export interface DeviceManagementDeviceEnrollmentConfigurations {
  byId(value: string): DeviceManagementDeviceEnrollmentConfigurationsById;
}

export interface DeviceManagementDeviceEnrollmentConfigurationsById {
  readonly assignments: DeviceManagementDeviceEnrollmentConfigurationsAssignments;
}
