import type { Requests, SendMethod, Sent } from "../../../runtime/index.js";
import type { FileAttachment } from "../../../types/file-attachment.js";

export interface MeMessagesByIdAttachments {
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
  readonly post: SendMethod<MessagePostAttachmentsBody, FileAttachment>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<MeMessagesByIdAttachments>;
}

export type MessagePostAttachmentsBody = Sent<FileAttachment>;
