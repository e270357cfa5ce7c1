import type { AllMethod, ListMethod, PagesMethod, Requests } from "../../../runtime/index.js";
import type { User } from "../../../types/user.js";
import type { GroupListMembersParameters } from "../../groups.js";

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
  readonly get: ListMethod<User, GroupListMembersParameters>;
  /** The items of all pages. */
  readonly all: AllMethod<User, GroupListMembersParameters>;
  /** All pages, one after the other. */
  readonly pages: PagesMethod<User, GroupListMembersParameters>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<GroupsByIdMembersMicrosoftGraphUser>;
}
