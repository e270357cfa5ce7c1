/**
 * A mail address with a name to show for it.
 *
 * @see resources/emailaddress.md
 */
export interface EmailAddress {
  [annotation: `${string}@${string}`]: unknown;
  "@odata.type"?: "#microsoft.graph.emailAddress";
  /**
   * The address.
   *
   * @see resources/emailaddress.md#properties
   */
  address?: string | null;
  /**
   * The name.
   *
   * @see resources/emailaddress.md#properties
   */
  name?: string | null;
}
