/**
 * - `standard`: Whoever books it first has it.
 * - `reserved`: Not booked; who comes first has it.
 *
 * @see resources/room.md#bookingtype-values
 */
export type BookingType = "standard" | "reserved" | (string & {});
