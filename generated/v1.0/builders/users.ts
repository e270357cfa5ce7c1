import type {
  AllMethod,
  CallMethod,
  CreateBody,
  GetMethod,
  ListMethod,
  PagesMethod,
  Requests,
  SendMethod,
  Sent,
  UpdateBody,
} from "../runtime/index.js";
import type { Event } from "../types/event.js";
import type { MailFolder } from "../types/mail-folder.js";
import type { Message } from "../types/message.js";
import type { Reminder } from "../types/reminder.js";
import type { User } from "../types/user.js";
import type { UsersByIdMailFoldersByIdMessages } from "./users/mail-folders/messages.js";
import type { UsersByIdMessagesByIdAttachments } from "./users/messages/attachments.js";
import type { UsersByIdMessagesByIdSend } from "./users/messages/send.js";
import type { UsersByIdPhotoValue } from "./users/photo/value.js";

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
  readonly get: ListMethod<User, UsersGetParameters>;
  /** The items of all pages. */
  readonly all: AllMethod<User, UsersGetParameters>;
  /** All pages, one after the other. */
  readonly pages: PagesMethod<User, UsersGetParameters>;
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
  readonly post: SendMethod<
    CreateBody<User, "accountEnabled" | "displayName" | "mailNickname" | "passwordProfile" | "userPrincipalName">,
    User
  >;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<Users>;
  readonly delta: UsersDelta;
  byId(value: string): UsersById;
}

export interface UsersGetParameters {
  headers?: {
    /** eventual. Goes with $search and with $count. */
    ConsistencyLevel?: "eventual" | (string & {});
  };
}

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
  readonly patch: SendMethod<UpdateBody<User>>;
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
  readonly events: UsersByIdEvents;
  readonly mailFolders: UsersByIdMailFolders;
  readonly messages: UsersByIdMessages;
  readonly photo: UsersByIdPhoto;
  readonly sendMail: UsersByIdSendMail;
  reminderView(values: {
    startDateTime: string;
    endDateTime: string;
  }): UsersByIdReminderViewCallStartDateTimeEndDateTime;
}

export interface UsersByIdEvents {
  /**
   * Put an event into the default calendar.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: Calendars.ReadWrite
   * - Delegated, personal account: Calendars.ReadWrite
   * - Application: Calendars.ReadWrite
   *
   * @see api/user-post-events.md#http-request
   */
  readonly post: SendMethod<Sent<Event>, Event>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<UsersByIdEvents>;
}

export interface UsersByIdMailFolders {
  /**
   * Get the mail folders directly below the root.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: Mail.ReadBasic, Mail.Read, Mail.ReadWrite
   * - Delegated, personal account: Mail.Read, Mail.ReadWrite
   * - Application: Mail.Read, Mail.ReadWrite
   *
   * @see api/user-list-mailfolders.md#http-request
   */
  readonly get: ListMethod<MailFolder, UsersByIdMailFoldersGetParameters>;
  /** The items of all pages. */
  readonly all: AllMethod<MailFolder, UsersByIdMailFoldersGetParameters>;
  /** All pages, one after the other. */
  readonly pages: PagesMethod<MailFolder, UsersByIdMailFoldersGetParameters>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<UsersByIdMailFolders>;
  byId(value: string): UsersByIdMailFoldersById;
}

export interface UsersByIdMailFoldersGetParameters {
  query?: {
    /** true lists hidden folders too. Optional. */
    includeHiddenFolders?: boolean;
  };
}

export interface UsersByIdMailFoldersById {
  readonly messages: UsersByIdMailFoldersByIdMessages;
}

export interface UsersByIdMessages {
  /**
   * Get the messages of a mailbox, or of one folder.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: Mail.ReadBasic, Mail.Read, Mail.ReadWrite
   * - Delegated, personal account: Mail.ReadBasic, Mail.Read, Mail.ReadWrite
   * - Application: Mail.ReadBasic.All, Mail.Read, Mail.ReadWrite
   *
   * @see api/user-list-messages.md#http-request
   */
  readonly get: ListMethod<Message, UsersByIdMessagesGetParameters>;
  /** The items of all pages. */
  readonly all: AllMethod<Message, UsersByIdMessagesGetParameters>;
  /** All pages, one after the other. */
  readonly pages: PagesMethod<Message, UsersByIdMessagesGetParameters>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<UsersByIdMessages>;
  byId(value: string): UsersByIdMessagesById;
}

export interface UsersByIdMessagesGetParameters {
  headers?: {
    /** Format of the bodies, as in outlook.body-content-type="text". Optional. */
    Prefer?: string;
  };
}

export interface UsersByIdMessagesById {
  readonly attachments: UsersByIdMessagesByIdAttachments;
  readonly send: UsersByIdMessagesByIdSend;
}

export interface UsersByIdPhoto {
  readonly value: UsersByIdPhotoValue;
}

export interface UsersByIdReminderViewCallStartDateTimeEndDateTime {
  /**
   * Get the reminders that fall between two times.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: Calendars.Read, Calendars.ReadWrite
   * - Delegated, personal account: Calendars.Read, Calendars.ReadWrite
   * - Application: Calendars.Read, Calendars.ReadWrite
   *
   * @see api/user-reminderview.md#http-request
   */
  readonly get: ListMethod<Reminder, UsersByIdReminderViewCallStartDateTimeEndDateTimeGetParameters>;
  /** The items of all pages. */
  readonly all: AllMethod<Reminder, UsersByIdReminderViewCallStartDateTimeEndDateTimeGetParameters>;
  /** All pages, one after the other. */
  readonly pages: PagesMethod<Reminder, UsersByIdReminderViewCallStartDateTimeEndDateTimeGetParameters>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<UsersByIdReminderViewCallStartDateTimeEndDateTime>;
}

export interface UsersByIdReminderViewCallStartDateTimeEndDateTimeGetParameters {
  headers?: {
    /** {Time-zone}. Optional; UTC without it. */
    Prefer?: string;
  };
}

export interface UsersByIdSendMail {
  /**
   * Send a message at once, without a draft.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: Mail.Send
   * - Delegated, personal account: Mail.Send
   * - Application: Mail.Send
   *
   * @see api/user-sendmail.md#http-request
   */
  readonly post: SendMethod<Sent<UsersByIdSendMailPostBody>>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<UsersByIdSendMail>;
}

export interface UsersByIdSendMailPostBody {
  [annotation: `${string}@${string}`]: unknown;
  /**
   * What to send. Required.
   *
   * @see api/user-sendmail.md#request-body
   */
  message: Message | null;
  /**
   * false keeps no copy. Optional.
   *
   * @see api/user-sendmail.md#request-body
   */
  saveToSentItems?: boolean | null;
}
