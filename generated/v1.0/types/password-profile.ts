/**
 * A password and what has to happen to it.
 *
 * @see resources/passwordprofile.md
 */
export interface PasswordProfile {
  [annotation: `${string}@${string}`]: unknown;
  "@odata.type"?: "#microsoft.graph.passwordProfile";
  /**
   * true asks for a new password at the next sign-in; the default is false.
   *
   * @see resources/passwordprofile.md#properties
   */
  forceChangePasswordNextSignIn?: boolean | null;
  /**
   * The password. Required on create.
   *
   * @see resources/passwordprofile.md#properties
   */
  password?: string | null;
}
