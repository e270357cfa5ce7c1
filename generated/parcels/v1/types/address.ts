/**
 * Where somebody lives.
 *
 * @see resources/address.md
 */
export interface Address {
  /**
   * Name of the place.
   *
   * @see resources/address.md#properties
   */
  city?: string;
  /**
   * Two letters, as in PT.
   *
   * @see resources/address.md#properties
   */
  country?: string;
  /**
   * Who lives there.
   *
   * @see resources/address.md#properties
   */
  name?: string;
  /**
   * As the country writes it.
   *
   * @see resources/address.md#properties
   */
  postalCode?: string;
  /**
   * Street and number.
   *
   * @see resources/address.md#properties
   */
  street?: string;
}
