import type { AllMethod, CastStep, ListMethod, PagesMethod, Requests } from "../runtime/index.js";
import type { AnyDirectoryObject } from "../types/any-directory-object.js";
import type { Endpoint } from "../types/endpoint.js";
import type { Group } from "../types/group.js";
import type { ServicePrincipal } from "../types/service-principal.js";
import type { User } from "../types/user.js";
import type { GroupsByIdMembersCount } from "./groups/members/count.js";
import type { GroupsByIdMembersMicrosoftGraphUser } from "./groups/members/microsoft-graph-user.js";
import type { GroupsByIdMembersByIdRef, GroupsByIdMembersRef } from "./groups/members/ref.js";
import type { GroupsByIdPhotoValue } from "./groups/photo/value.js";

export interface Groups {
  byId(value: string): GroupsById;
}

export interface GroupsById {
  readonly members: GroupsByIdMembers;
  readonly photo: GroupsByIdPhoto;
}

export interface GroupsByIdMembers extends Omit<DirectoryObjectCasts, "microsoft.graph.user"> {
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
  readonly get: ListMethod<AnyDirectoryObject, GroupListMembersParameters>;
  /** The items of all pages. */
  readonly all: AllMethod<AnyDirectoryObject, GroupListMembersParameters>;
  /** All pages, one after the other. */
  readonly pages: PagesMethod<AnyDirectoryObject, GroupListMembersParameters>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<GroupsByIdMembers>;
  readonly count: GroupsByIdMembersCount;
  readonly ref: GroupsByIdMembersRef;
  readonly "microsoft.graph.user": GroupsByIdMembersMicrosoftGraphUser;
  byId(value: string): GroupsByIdMembersById;
}

export interface DirectoryObjectCasts {
  readonly "microsoft.graph.endpoint": CastStep<Endpoint>;
  readonly "microsoft.graph.group": CastStep<Group>;
  readonly "microsoft.graph.servicePrincipal": CastStep<ServicePrincipal>;
  readonly "microsoft.graph.user": CastStep<User>;
}

export interface GroupListMembersParameters {
  headers?: {
    /** eventual. Goes with $count and casts. */
    ConsistencyLevel?: "eventual" | (string & {});
  };
}

export interface GroupsByIdMembersById {
  readonly ref: GroupsByIdMembersByIdRef;
}

export interface GroupsByIdPhoto {
  readonly value: GroupsByIdPhotoValue;
}
