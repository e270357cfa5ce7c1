import type { GetMethod, Requests } from "../runtime/index.js";
import type { ServicePrincipal } from "../types/service-principal.js";

export interface ServicePrincipals {
  byAppId(value: string): ServicePrincipalsById;
  byId(value: string): ServicePrincipalsById;
}

export type ServicePrincipalsByAppId = ServicePrincipalsById;

export interface ServicePrincipalsById {
  /**
   * Get a servicePrincipal by its own id or by the id of its app.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: Application.Read.All, Application.ReadWrite.All, Directory.Read.All
   * - Delegated, personal account: not supported
   * - Application: Application.Read.All, Application.ReadWrite.All
   *
   * @see api/serviceprincipal-get.md#http-request
   */
  readonly get: GetMethod<ServicePrincipal>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<ServicePrincipalsById>;
}
