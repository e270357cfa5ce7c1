import type { Requests, SendMethod, Sent } from "../../../runtime/index.js";
import type { FileAttachment } from "../../../types/file-attachment.js";

export interface UsersByIdMessagesByIdAttachments {
  /**
   * Attach a file or another item to a message.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: Mail.ReadWrite
   * - Delegated, personal account: Mail.ReadWrite
   * - Application: Mail.ReadWrite
   *
   * @see api/message-post-attachments.md#http-request
   */
  readonly post: SendMethod<Sent<FileAttachment>, FileAttachment>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<UsersByIdMessagesByIdAttachments>;
}
