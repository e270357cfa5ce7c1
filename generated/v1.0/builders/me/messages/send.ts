import type { RequestOptions } from "../../../runtime/index.js";

export interface MeMessagesByIdSend {
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
  post(body?: undefined, options?: RequestOptions): Promise<void>;
}
