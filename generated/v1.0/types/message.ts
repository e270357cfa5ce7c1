import type { DateTimeOffset, Names, relationships } from "../runtime/index.js";
import type { AnyAttachment } from "./any-attachment.js";
import type { Entity } from "./entity.js";
import type { Importance } from "./importance.js";
import type { ItemBody } from "./item-body.js";
import type { Recipient } from "./recipient.js";

/**
 * A message in a folder of a mailbox.
 *
 * @see resources/message.md
 */
export interface Message extends Entity {
  "@odata.type"?: "#microsoft.graph.message";
  readonly [relationships]?: Names<"attachments">;
  /**
   * Files and items that come with it.
   *
   * @see resources/message.md#relationships
   */
  attachments?: AnyAttachment[];
  /**
   * Text of the message.
   *
   * @see resources/message.md#properties
   */
  body?: ItemBody | null;
  /**
   * First 255 characters of the text.
   *
   * @see resources/message.md#properties
   */
  bodyPreview?: string | null;
  /**
   * Names of the categories.
   *
   * @see resources/message.md#properties
   */
  categories?: string[];
  /**
   * Who gets a copy.
   *
   * @see resources/message.md#properties
   */
  ccRecipients?: Recipient[];
  /**
   * Who sends it.
   *
   * @see resources/message.md#properties
   */
  from?: Recipient | null;
  /**
   * true for a message with attachments.
   *
   * @see resources/message.md#properties
   */
  hasAttachments?: boolean | null;
  /**
   * How much it matters to the sender. Possible values: low, normal, high.
   *
   * @see resources/message.md#properties
   */
  importance?: Importance | null;
  /**
   * How much it matters to the reader; can be either focused or other.
   *
   * @see resources/message.md#properties
   */
  inferenceClassification?: string | null;
  /**
   * true until it is sent. Read-only.
   *
   * @see resources/message.md#properties
   */
  readonly isDraft?: boolean | null;
  /**
   * true once it was read.
   *
   * @see resources/message.md#properties
   */
  isRead?: boolean | null;
  /**
   * Folder that has the message.
   *
   * @see resources/message.md#properties
   */
  parentFolderId?: string | null;
  /**
   * When it came, in UTC.
   *
   * @see resources/message.md#properties
   */
  receivedDateTime?: DateTimeOffset | null;
  /**
   * Subject line. Nullable.
   *
   * @see resources/message.md#properties
   */
  subject?: string | null;
  /**
   * Who gets it.
   *
   * @see resources/message.md#properties
   */
  toRecipients?: Recipient[];
}
