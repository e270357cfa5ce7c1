/** @see resources/enums.md#locationtype-values */
export type LocationType = "default" | "conferenceRoom" | "homeAddress" | "businessAddress" | (string & {});
