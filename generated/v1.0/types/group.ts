import type { DateTimeOffset, Names, relationships } from "../runtime/index.js";
import type { AnyDirectoryObject } from "./any-directory-object.js";
import type { DirectoryObject } from "./directory-object.js";
import type { Endpoint } from "./endpoint.js";
import type { ProfilePhoto } from "./profile-photo.js";

/**
 * Users and other objects under one name.
 *
 * @see resources/group.md
 */
export interface Group extends DirectoryObject {
  "@odata.type"?: "#microsoft.graph.group";
  readonly [relationships]?: Names<"endpoints" | "members" | "photo">;
  /**
   * When the group was made. Read-only.
   *
   * @see resources/group.md#properties
   */
  readonly createdDateTime?: DateTimeOffset | null;
  /**
   * What the group is for. Nullable.
   *
   * @see resources/group.md#properties
   */
  description?: string | null;
  /**
   * Name in the address book.
   *
   * @see resources/group.md#properties
   */
  displayName?: string | null;
  /**
   * Things of other apps that belong to the group. Read-only.
   *
   * @see resources/group.md#relationships
   */
  readonly endpoints?: Endpoint[];
  /**
   * true for a group that gets mail.
   *
   * @see resources/group.md#properties
   */
  mailEnabled?: boolean | null;
  /**
   * Alias of the mailbox.
   *
   * @see resources/group.md#properties
   */
  mailNickname?: string | null;
  /**
   * Who is in the group.
   *
   * @see resources/group.md#relationships
   */
  members?: AnyDirectoryObject[];
  /**
   * Read-only.
   *
   * @see resources/group.md#relationships
   */
  readonly photo?: ProfilePhoto | null;
  /**
   * true for a group that grants rights.
   *
   * @see resources/group.md#properties
   */
  securityEnabled?: boolean | null;
  /**
   * Who sees the members. See visibility values.
   *
   * @see resources/group.md#properties
   */
  visibility?: "Private" | "Public" | "HiddenMembership" | (string & {}) | null;
}
