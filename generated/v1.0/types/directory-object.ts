import type { DateTimeOffset } from "../runtime/index.js";
import type { Entity } from "./entity.js";

/**
 * What users, groups and other objects of the directory have in common.
 *
 * @see resources/directoryobject.md
 */
export interface DirectoryObject extends Entity {
  [extension: `${string}_${string}`]: unknown;
  "@odata.type"?:
    | "#microsoft.graph.directoryObject"
    | "#microsoft.graph.endpoint"
    | "#microsoft.graph.group"
    | "#microsoft.graph.servicePrincipal"
    | "#microsoft.graph.user"
    | (string & {});
  /**
   * When the object was deleted. Read-only. Nullable.
   *
   * @see resources/directoryobject.md#properties
   */
  readonly deletedDateTime?: DateTimeOffset | null;
}
