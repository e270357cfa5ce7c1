import type { DeviceConfiguration } from "./device-configuration.js";

/**
 * Carries a profile for macOS.
 *
 * @see resources/intune-macoscustomconfiguration.md
 */
export interface MacOSCustomConfiguration extends DeviceConfiguration {
  "@odata.type"?: "#microsoft.graph.macOSCustomConfiguration";
  /**
   * The profile itself, in bytes.
   *
   * @see resources/intune-macoscustomconfiguration.md#properties
   */
  payload?: string | null;
  /**
   * Name of its file (*.mobileconfig | *.xml).
   *
   * @see resources/intune-macoscustomconfiguration.md#properties
   */
  payloadFileName?: string | null;
  /**
   * Name that the user sees.
   *
   * @see resources/intune-macoscustomconfiguration.md#properties
   */
  payloadName?: string | null;
}
