/** @see resources/enums-callrecords.md#calltype-values */
export type CallRecordsCallType = "unknown" | "groupCall" | "peerToPeer" | "unknownFutureValue" | (string & {});
