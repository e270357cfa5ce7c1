import type { Collection, QueryOptions } from "../../../runtime/index.js";
import type { Message } from "../../../types/message.js";

export interface UsersByIdMailFoldersByIdMessages {
  /**
   * Get the messages of a mailbox, or of one folder.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: Mail.ReadBasic, Mail.Read, Mail.ReadWrite
   * - Delegated, personal account: Mail.ReadBasic, Mail.Read, Mail.ReadWrite
   * - Application: Mail.ReadBasic.All, Mail.Read, Mail.ReadWrite
   *
   * @see api/user-list-messages.md#http-request
   */
  get(options?: QueryOptions): Promise<Collection<Message>>;
}
