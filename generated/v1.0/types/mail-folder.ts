import type { Names, relationships } from "../runtime/index.js";
import type { Entity } from "./entity.js";
import type { Message } from "./message.js";

/**
 * A folder of a mailbox, such as the Inbox. Folders may lie in folders.
 *
 * @see resources/mailfolder.md
 */
export interface MailFolder extends Entity {
  "@odata.type"?: "#microsoft.graph.mailFolder";
  readonly [relationships]?: Names<"childFolders" | "messages">;
  /**
   * How many folders lie in it.
   *
   * @see resources/mailfolder.md#properties
   */
  childFolderCount?: number | null;
  /**
   * Folders that lie in it.
   *
   * @see resources/mailfolder.md#relationships
   */
  childFolders?: MailFolder[];
  /**
   * Name of the folder.
   *
   * @see resources/mailfolder.md#properties
   */
  displayName?: string | null;
  /**
   * true for a folder that lists leave out. Read-only.
   *
   * @see resources/mailfolder.md#properties
   */
  readonly isHidden?: boolean | null;
  /**
   * Messages that lie in it.
   *
   * @see resources/mailfolder.md#relationships
   */
  messages?: Message[];
  /**
   * Folder that it lies in.
   *
   * @see resources/mailfolder.md#properties
   */
  parentFolderId?: string | null;
  /**
   * How many messages lie in it.
   *
   * @see resources/mailfolder.md#properties
   */
  totalItemCount?: number | null;
  /**
   * How many of them are unread.
   *
   * @see resources/mailfolder.md#properties
   */
  unreadItemCount?: number | null;
}
