/** @see resources/enums.md#modality-values */
export type Modality = "audio" | "video" | "videoBasedScreenSharing" | "data" | "unknownFutureValue" | (string & {});
