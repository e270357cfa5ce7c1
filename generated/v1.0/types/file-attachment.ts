import type { Attachment } from "./attachment.js";

/**
 * A file that comes with a message.
 *
 * @see resources/fileattachment.md
 */
export interface FileAttachment extends Attachment {
  "@odata.type"?: "#microsoft.graph.fileAttachment";
  /**
   * The file, base64-encoded.
   *
   * @see resources/fileattachment.md#properties
   */
  contentBytes?: string | null;
  /**
   * Name that the text of the message uses for it. Nullable.
   *
   * @see resources/fileattachment.md#properties
   */
  contentId?: string | null;
}
