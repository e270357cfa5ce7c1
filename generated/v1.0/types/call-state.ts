/** @see resources/enums.md#callstate-values */
export type CallState =
  "incoming" | "establishing" | "established" | "terminating" | "terminated" | "unknownFutureValue" | (string & {});
