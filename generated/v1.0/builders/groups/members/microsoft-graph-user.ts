import type { AllMethod, ListMethod, PagesMethod, Requests } from "../../../runtime/index.js";
import type { User } from "../../../types/user.js";

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
  readonly get: ListMethod<User, GroupsByIdMembersMicrosoftGraphUserGetParameters>;
  /** The items of all pages. */
  readonly all: AllMethod<User, GroupsByIdMembersMicrosoftGraphUserGetParameters>;
  /** All pages, one after the other. */
  readonly pages: PagesMethod<User, GroupsByIdMembersMicrosoftGraphUserGetParameters>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<GroupsByIdMembersMicrosoftGraphUser>;
}

export interface GroupsByIdMembersMicrosoftGraphUserGetParameters {
  headers?: {
    /** eventual. Goes with $count and casts. */
    ConsistencyLevel?: "eventual" | (string & {});
  };
}
