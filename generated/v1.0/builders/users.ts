import type {
  AllMethod,
  CallMethod,
  CountStep,
  CreateBody,
  GetMethod,
  ListMethod,
  PagesMethod,
  Requests,
  SendMethod,
} from "../runtime/index.js";
import type { User } from "../types/user.js";
import type {
  MeEvents,
  MeMailFolders,
  MeMailFoldersById,
  MeMessages,
  MeMessagesById,
  MePhotosById,
  MeReminderViewCallStartDateTimeEndDateTime,
  MeSendMail,
  UserUpdateBody,
} from "./me.js";

export interface Users {
  /**
   * Get the users of the organization.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: User.ReadBasic.All, User.Read.All, User.ReadWrite.All, Directory.Read.All
   * - Delegated, personal account: not supported
   * - Application: User.Read.All, User.ReadWrite.All, Directory.Read.All
   *
   * @see api/user-list.md#http-request
   */
  readonly get: ListMethod<User, UserListParameters>;
  /** The items of all pages. */
  readonly all: AllMethod<User, UserListParameters>;
  /** All pages, one after the other. */
  readonly pages: PagesMethod<User, UserListParameters>;
  /**
   * Add a user to the organization.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: User.ReadWrite.All, Directory.ReadWrite.All
   * - Delegated, personal account: not supported
   * - Application: User.ReadWrite.All, Directory.ReadWrite.All
   *
   * @see api/user-post-users.md#http-request
   */
  readonly post: SendMethod<UserPostUsersBody, User>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<Users>;
  /** The number of them. */
  readonly count: CountStep;
  readonly delta: UsersDelta;
  byId(value: string): UsersById;
}

export interface UserListParameters {
  headers?: {
    /** eventual. Goes with $search and with $count. */
    ConsistencyLevel?: "eventual" | (string & {});
  };
}

export type UserPostUsersBody = CreateBody<
  User,
  "accountEnabled" | "displayName" | "mailNickname" | "passwordProfile" | "userPrincipalName"
>;

export interface UsersDelta {
  /**
   * Get the users that were added, changed or deleted since the last round.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: User.Read.All, User.ReadWrite.All, Directory.Read.All
   * - Delegated, personal account: not supported
   * - Application: User.Read.All, User.ReadWrite.All, Directory.Read.All
   *
   * @see api/user-delta.md#http-request
   */
  readonly get: ListMethod<User>;
  /** The items of all pages. */
  readonly all: AllMethod<User>;
  /** All pages, one after the other. */
  readonly pages: PagesMethod<User>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<UsersDelta>;
}

export interface UsersById {
  /**
   * Get one user, or the one who is signed in.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: User.Read, User.ReadWrite, User.ReadBasic.All, User.Read.All
   * - Delegated, personal account: User.Read, User.ReadWrite
   * - Application: User.Read.All, User.ReadWrite.All
   *
   * @see api/user-get.md#http-request
   */
  readonly get: GetMethod<User>;
  /**
   * Change properties of a user.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: User.ReadWrite, User.ReadWrite.All
   * - Delegated, personal account: User.ReadWrite
   * - Application: User.ReadWrite.All
   *
   * @see api/user-update.md#http-request
   */
  readonly patch: SendMethod<UserUpdateBody>;
  /**
   * Move a user to the deleted objects, where it stays for 30 days.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: User.ReadWrite.All, Directory.AccessAsUser.All
   * - Delegated, personal account: not supported
   * - Application: User.ReadWrite.All
   *
   * @see api/user-delete.md#http-request
   */
  readonly delete: CallMethod;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<UsersById>;
  readonly events: MeEvents;
  readonly mailFolders: MeMailFolders;
  readonly messages: MeMessages;
  readonly photo: MePhotosById;
  readonly sendMail: MeSendMail;
  reminderView(values: { startDateTime: string; endDateTime: string }): MeReminderViewCallStartDateTimeEndDateTime;
}

export type UsersByIdEvents = MeEvents;

export type UsersByIdMailFolders = MeMailFolders;

export type UsersByIdMailFoldersById = MeMailFoldersById;

export type UsersByIdMessages = MeMessages;

export type UsersByIdMessagesById = MeMessagesById;

export type UsersByIdPhoto = MePhotosById;

export type UsersByIdReminderViewCallStartDateTimeEndDateTime = MeReminderViewCallStartDateTimeEndDateTime;

export type UsersByIdSendMail = MeSendMail;
