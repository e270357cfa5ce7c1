import type { DateTimeOffset, Names, relationships } from "../runtime/index.js";
import type { DeviceConfigurationAssignment } from "./device-configuration-assignment.js";

/**
 * Settings that devices get.
 *
 * @see resources/intune-deviceconfiguration.md
 */
export interface DeviceConfiguration {
  [annotation: `${string}@${string}`]: unknown;
  "@odata.type"?:
    | "#microsoft.graph.deviceConfiguration"
    | "#microsoft.graph.iosUpdateConfiguration"
    | "#microsoft.graph.macOSCustomConfiguration"
    | (string & {});
  readonly [relationships]?: Names<"assignments">;
  /**
   * Who gets it.
   *
   * @see resources/intune-deviceconfiguration.md#relationships
   */
  assignments?: DeviceConfigurationAssignment[];
  /**
   * When it was made. Read-only.
   *
   * @see resources/intune-deviceconfiguration.md#properties
   */
  readonly createdDateTime?: DateTimeOffset | null;
  /**
   * What it is for. Nullable.
   *
   * @see resources/intune-deviceconfiguration.md#properties
   */
  description?: string | null;
  /**
   * Name that admins see.
   *
   * @see resources/intune-deviceconfiguration.md#properties
   */
  displayName?: string | null;
  /**
   * Tells the configuration apart.
   *
   * @see resources/intune-deviceconfiguration.md#properties
   */
  id?: string;
  /**
   * When it last changed. Read-only.
   *
   * @see resources/intune-deviceconfiguration.md#properties
   */
  readonly lastModifiedDateTime?: DateTimeOffset | null;
  /**
   * Grows by one whenever it changes. Read-only.
   *
   * @see resources/intune-deviceconfiguration.md#properties
   */
  readonly version?: number | null;
}
