import type { TimeOfDay } from "../runtime/index.js";
import type { DayOfWeek } from "./day-of-week.js";
import type { DeviceConfiguration } from "./device-configuration.js";

/**
 * Says when iOS updates install.
 *
 * @see resources/intune-iosupdateconfiguration.md
 */
export interface IosUpdateConfiguration extends DeviceConfiguration {
  "@odata.type"?: "#microsoft.graph.iosUpdateConfiguration";
  /**
   * When work ends.
   *
   * @see resources/intune-iosupdateconfiguration.md#properties
   */
  activeHoursEnd?: TimeOfDay | null;
  /**
   * When work begins; nothing installs after it.
   *
   * @see resources/intune-iosupdateconfiguration.md#properties
   */
  activeHoursStart?: TimeOfDay | null;
  /**
   * Days on which updates install. At most 7 elements.
   *
   * @see resources/intune-iosupdateconfiguration.md#properties
   */
  scheduledInstallDays?: DayOfWeek[];
  /**
   * Minutes from UTC. Valid values -780 to 780
   *
   * @see resources/intune-iosupdateconfiguration.md#properties
   */
  utcTimeOffsetInMinutes?: number | null;
}
