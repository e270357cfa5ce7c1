/**
 * What makes a driveItem a file.
 *
 * @see resources/file.md
 */
export interface File {
  [annotation: `${string}@${string}`]: unknown;
  "@odata.type"?: "#microsoft.graph.file";
  /**
   * MIME type that the server found. Read-only.
   *
   * @see resources/file.md#properties
   */
  readonly mimeType?: string | null;
  /**
   * true while the server still looks into the file.
   *
   * @see resources/file.md#properties
   */
  processingMetadata?: boolean | null;
}
