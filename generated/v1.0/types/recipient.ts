import type { EmailAddress } from "./email-address.js";

/**
 * Somebody whom a message goes to, or comes from.
 *
 * @see resources/recipient.md
 */
export interface Recipient {
  [annotation: `${string}@${string}`]: unknown;
  "@odata.type"?: "#microsoft.graph.recipient";
  /**
   * Name and address.
   *
   * @see resources/recipient.md#properties
   */
  emailAddress?: EmailAddress | null;
}
