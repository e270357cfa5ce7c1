import type { AllMethod, CountStep, ListMethod, PagesMethod, Requests } from "../../../runtime/index.js";
import type { Message } from "../../../types/message.js";
import type { UserListMessagesParameters } from "../../me.js";

export interface MeMailFoldersByIdMessages {
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
  readonly get: ListMethod<Message, UserListMessagesParameters>;
  /** The items of all pages. */
  readonly all: AllMethod<Message, UserListMessagesParameters>;
  /** All pages, one after the other. */
  readonly pages: PagesMethod<Message, UserListMessagesParameters>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<MeMailFoldersByIdMessages>;
  /** The number of them. */
  readonly count: CountStep;
}
