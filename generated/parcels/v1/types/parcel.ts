import type { DateTimeOffset } from "../runtime/index.js";
import type { Address } from "./address.js";
import type { ParcelStatus } from "./parcel-status.js";

/**
 * A parcel that was announced.
 *
 * @see resources/parcel.md
 */
export interface Parcel {
  /**
   * When it was announced. Read-only.
   *
   * @see resources/parcel.md#properties
   */
  readonly createdAt?: DateTimeOffset;
  /**
   * When it was delivered; left out until then. Read-only.
   *
   * @see resources/parcel.md#properties
   */
  readonly deliveredAt?: DateTimeOffset;
  /**
   * Tells the parcel apart. Read-only.
   *
   * @see resources/parcel.md#properties
   */
  readonly id?: string;
  /**
   * Who gets it.
   *
   * @see resources/parcel.md#properties
   */
  recipient?: Address;
  /**
   * Your own name for it. Nullable.
   *
   * @see resources/parcel.md#properties
   */
  reference?: string | null;
  /**
   * How far it is. Read-only.
   *
   * @see resources/parcel.md#properties
   */
  readonly status?: ParcelStatus;
  /**
   * Words to find it by.
   *
   * @see resources/parcel.md#properties
   */
  tags?: string[];
  /**
   * Grams, from 1 to 30000.
   *
   * @see resources/parcel.md#properties
   */
  weight?: number;
}
