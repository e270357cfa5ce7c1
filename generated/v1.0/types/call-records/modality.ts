/** @see resources/enums-callrecords.md#modality-values */
export type CallRecordsModality =
  | "unknown"
  | "audio"
  | "video"
  | "videoBasedScreenSharing"
  | "data"
  | "screenSharing"
  | "unknownFutureValue"
  | (string & {});
