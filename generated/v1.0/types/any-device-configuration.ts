import type { Exactly } from "../runtime/index.js";
import type { DeviceConfiguration } from "./device-configuration.js";
import type { IosUpdateConfiguration } from "./ios-update-configuration.js";
import type { MacOSCustomConfiguration } from "./mac-os-custom-configuration.js";

/** DeviceConfiguration, or a type that is derived from it. */
export type AnyDeviceConfiguration =
  | Exactly<DeviceConfiguration, "#microsoft.graph.deviceConfiguration">
  | IosUpdateConfiguration
  | MacOSCustomConfiguration;
