import type { Guid } from "../runtime/index.js";
import type { DirectoryObject } from "./directory-object.js";

/**
 * A thing of another app, such as a plan or a notebook, that belongs to a group.
 *
 * @see resources/endpoint.md
 */
export interface Endpoint extends DirectoryObject {
  "@odata.type"?: "#microsoft.graph.endpoint";
  /**
   * What the thing can do, as in Messages.
   *
   * @see resources/endpoint.md#properties
   */
  capability?: string | null;
  /**
   * App that the thing comes from.
   *
   * @see resources/endpoint.md#properties
   */
  providerId?: Guid | null;
  /**
   * Name of that app. Nullable.
   *
   * @see resources/endpoint.md#properties
   */
  providerName?: string | null;
  /**
   * Where the thing is.
   *
   * @see resources/endpoint.md#properties
   */
  uri?: string | null;
}
