import type { AllMethod, ListMethod, PagesMethod, Requests } from "../../../runtime/index.js";
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
  readonly get: ListMethod<Message, UsersByIdMailFoldersByIdMessagesGetParameters>;
  /** The items of all pages. */
  readonly all: AllMethod<Message, UsersByIdMailFoldersByIdMessagesGetParameters>;
  /** All pages, one after the other. */
  readonly pages: PagesMethod<Message, UsersByIdMailFoldersByIdMessagesGetParameters>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<UsersByIdMailFoldersByIdMessages>;
}

export interface UsersByIdMailFoldersByIdMessagesGetParameters {
  headers?: {
    /** Format of the bodies, as in outlook.body-content-type="text". Optional. */
    Prefer?: string;
  };
}
