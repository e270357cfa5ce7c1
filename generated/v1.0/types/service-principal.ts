import type { DirectoryObject } from "./directory-object.js";

/**
 * What an app is in one organization. Inherits from directoryObject.
 *
 * @see resources/serviceprincipal.md
 */
export interface ServicePrincipal extends DirectoryObject {
  "@odata.type"?: "#microsoft.graph.servicePrincipal";
  /**
   * true lets users sign in to the app.
   *
   * @see resources/serviceprincipal.md#properties
   */
  accountEnabled?: boolean | null;
  /**
   * Id of the app in every organization. Alternate key. Read-only.
   *
   * @see resources/serviceprincipal.md#properties
   */
  readonly appId?: string | null;
  /**
   * Name of the app.
   *
   * @see resources/serviceprincipal.md#properties
   */
  displayName?: string | null;
  /**
   * Page about the app. Nullable.
   *
   * @see resources/serviceprincipal.md#properties
   */
  homepage?: string | null;
  /**
   * URIs that name the app. Not nullable.
   *
   * @see resources/serviceprincipal.md#properties
   */
  servicePrincipalNames?: string[];
  /**
   * What stands behind it, as in Application. Read-only.
   *
   * @see resources/serviceprincipal.md#properties
   */
  readonly servicePrincipalType?: string | null;
}
