import type { Entity } from "./entity.js";

/**
 * A service whose accounts may sign in here.
 *
 * @see resources/identityprovider.md
 * @deprecated Calls on identity providers in this form are deprecated: build new apps on the API for identity provider bases.
 */
export interface IdentityProvider extends Entity {
  "@odata.type"?: "#microsoft.graph.identityProvider";
  /**
   * Id that the service gave to the organization. Required. Not nullable.
   *
   * @see resources/identityprovider.md#properties
   */
  clientId: string;
  /**
   * Secret that goes with the id; an answer shows stars. Required. Not nullable.
   *
   * @see resources/identityprovider.md#properties
   */
  clientSecret: string;
  /**
   * Name that users see. Not nullable.
   *
   * @see resources/identityprovider.md#properties
   */
  name?: string;
  /**
   * The service, one of the following: Amazon, Facebook, Google. Required. Not nullable.
   *
   * @see resources/identityprovider.md#properties
   */
  type: "Amazon" | "Facebook" | "Google" | (string & {});
}
