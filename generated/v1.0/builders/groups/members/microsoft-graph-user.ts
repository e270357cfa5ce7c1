import type { Collection, QueryOptions } from "../../../runtime/index.js";
import type { AnyDirectoryObject } from "../../../types/any-directory-object.js";

export interface GroupsByIdMembersMicrosoftGraphUser {
  /**
   * Get or count the direct members of a group.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: GroupMember.Read.All, Group.Read.All, Directory.Read.All
   * - Delegated, personal account: not supported
   * - Application: GroupMember.Read.All, Group.Read.All, Directory.Read.All
   *
   * @see api/group-list-members.md#http-request
   */
  get(options?: QueryOptions): Promise<Collection<AnyDirectoryObject>>;
}
