import type { CallMethod, QueryOptions, Requests } from "../../../runtime/index.js";
import type { GroupListMembersParameters } from "../../groups.js";

export interface GroupsByIdMembersCount {
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
  readonly get: CallMethod<number, QueryOptions & GroupListMembersParameters>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<GroupsByIdMembersCount>;
}
