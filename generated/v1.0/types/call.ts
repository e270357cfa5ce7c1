import type { CallDirection } from "./call-direction.js";
import type { CallState } from "./call-state.js";
import type { Entity } from "./entity.js";
import type { Modality } from "./modality.js";

/**
 * A call that a bot takes part in.
 *
 * @see resources/call.md
 */
export interface Call extends Entity {
  "@odata.type"?: "#microsoft.graph.call";
  /**
   * Deprecated: read requestedModalities.
   *
   * @see resources/call.md#properties
   * @deprecated Deprecated: read requestedModalities.
   */
  activeModalities?: Modality[];
  /**
   * Where the bot hears of the call. Must be https.
   *
   * @see resources/call.md#properties
   */
  callbackUri?: string | null;
  /**
   * Possible values: incoming, outgoing. Read-only.
   *
   * @see resources/call.md#properties
   */
  readonly direction?: CallDirection | null;
  /**
   * What the bot asks for.
   *
   * @see resources/call.md#properties
   */
  requestedModalities?: Modality[];
  /**
   * How far the call has come. Read-only.
   *
   * @see resources/call.md#properties
   */
  readonly state?: CallState | null;
  /**
   * What the call is about. Nullable.
   *
   * @see resources/call.md#properties
   */
  subject?: string | null;
  /**
   * Organization of the bot.
   *
   * @see resources/call.md#properties
   */
  tenantId?: string | null;
}
