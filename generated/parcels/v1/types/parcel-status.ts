/**
 * - `announced`: Nobody fetched it yet.
 * - `underway`: It is on its way.
 * - `delivered`: Somebody took it.
 * - `returned`: It came back.
 *
 * @see resources/parcel.md#parcelstatus-values
 */
export type ParcelStatus = "announced" | "underway" | "delivered" | "returned" | (string & {});
