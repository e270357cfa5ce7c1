/** @see resources/enums.md#calldirection-values */
export type CallDirection = "incoming" | "outgoing" | (string & {});
