import type { InvokeMethod, Requests } from "../../../runtime/index.js";

export interface UsersByIdMessagesByIdSend {
  /**
   * Send a draft message that is there already.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: Mail.Send
   * - Delegated, personal account: Mail.Send
   * - Application: Mail.Send
   *
   * @see api/message-send.md#http-request
   */
  readonly post: InvokeMethod;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<UsersByIdMessagesByIdSend>;
}
