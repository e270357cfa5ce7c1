import type { CallMethod, Requests, SendMethod, Sent } from "../../../runtime/index.js";

export interface GroupsByIdMembersRef {
  /**
   * Make a directoryObject a member of a group.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: GroupMember.ReadWrite.All, Group.ReadWrite.All, Directory.ReadWrite.All
   * - Delegated, personal account: not supported
   * - Application: GroupMember.ReadWrite.All, Group.ReadWrite.All
   *
   * @see api/group-post-members.md#http-request
   */
  readonly post: SendMethod<GroupPostMembersBody>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<GroupsByIdMembersRef>;
}

export type GroupPostMembersBody = Sent<GroupPostMembersProperties>;

export interface GroupPostMembersProperties {
  [annotation: `${string}@${string}`]: unknown;
  /**
   * URL of the new member. Required.
   *
   * @see api/group-post-members.md#request-body
   */
  "@odata.id": string;
}

export interface GroupsByIdMembersByIdRef {
  /**
   * Take a member out of a group. The member itself stays.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: GroupMember.ReadWrite.All, Group.ReadWrite.All, Directory.ReadWrite.All
   * - Delegated, personal account: not supported
   * - Application: GroupMember.ReadWrite.All, Group.ReadWrite.All
   *
   * @see api/group-delete-members.md#http-request
   */
  readonly delete: CallMethod;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<GroupsByIdMembersByIdRef>;
}
