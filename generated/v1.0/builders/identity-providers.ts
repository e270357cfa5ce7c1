import type { AllMethod, ListMethod, PagesMethod, Requests } from "../runtime/index.js";
import type { IdentityProvider } from "../types/identity-provider.js";

export interface IdentityProviders {
  /**
   * Get the identityProviders of the organization.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: IdentityProvider.Read.All, IdentityProvider.ReadWrite.All
   * - Delegated, personal account: not supported
   * - Application: not supported
   *
   * @see api/identityprovider-list.md#http-request
   * @deprecated Calls on identity providers in this form are deprecated: build new apps on the API for identity provider bases.
   */
  readonly get: ListMethod<IdentityProvider>;
  /** The items of all pages. */
  readonly all: AllMethod<IdentityProvider>;
  /** All pages, one after the other. */
  readonly pages: PagesMethod<IdentityProvider>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<IdentityProviders>;
}
