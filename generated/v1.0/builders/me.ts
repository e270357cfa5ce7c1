import type {
  AllMethod,
  CountStep,
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
import type { ProfilePhoto } from "../types/profile-photo.js";
import type { Reminder } from "../types/reminder.js";
import type { User } from "../types/user.js";
import type { MeDriveItems } from "./me/drive/items.js";
import type { MeDriveRoot } from "./me/drive/root.js";
import type { MeMailFoldersByIdMessages } from "./me/mail-folders/messages.js";
import type { MeMessagesByIdAttachments } from "./me/messages/attachments.js";
import type { MeMessagesByIdSend } from "./me/messages/send.js";
import type { MePhotoValue } from "./me/photo/value.js";
import type { MePhotosByIdValue } from "./me/photos/value.js";

export interface Me {
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
  /** The same methods, making requests for a batch. */
  readonly request: Requests<Me>;
  readonly drive: MeDrive;
  readonly events: MeEvents;
  readonly mailFolders: MeMailFolders;
  readonly messages: MeMessages;
  readonly photo: MePhoto;
  readonly photos: MePhotos;
  readonly sendMail: MeSendMail;
  reminderView(values: { startDateTime: string; endDateTime: string }): MeReminderViewCallStartDateTimeEndDateTime;
}

export type UserUpdateBody = UpdateBody<User>;

export interface MeDrive {
  readonly items: MeDriveItems;
  readonly root: MeDriveRoot;
}

export interface MeEvents {
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
  readonly post: SendMethod<UserPostEventsBody, Event>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<MeEvents>;
}

export type UserPostEventsBody = Sent<Event>;

export interface MeMailFolders {
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
  readonly get: ListMethod<MailFolder, UserListMailFoldersParameters>;
  /** The items of all pages. */
  readonly all: AllMethod<MailFolder, UserListMailFoldersParameters>;
  /** All pages, one after the other. */
  readonly pages: PagesMethod<MailFolder, UserListMailFoldersParameters>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<MeMailFolders>;
  /** The number of them. */
  readonly count: CountStep;
  byId(value: string): MeMailFoldersById;
}

export interface UserListMailFoldersParameters {
  query?: {
    /** true lists hidden folders too. Optional. */
    includeHiddenFolders?: boolean;
  };
}

export interface MeMailFoldersById {
  readonly messages: MeMailFoldersByIdMessages;
}

export interface MeMessages {
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
  readonly get: ListMethod<Message, UserListMessagesParameters>;
  /** The items of all pages. */
  readonly all: AllMethod<Message, UserListMessagesParameters>;
  /** All pages, one after the other. */
  readonly pages: PagesMethod<Message, UserListMessagesParameters>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<MeMessages>;
  /** The number of them. */
  readonly count: CountStep;
  byId(value: string): MeMessagesById;
}

export interface UserListMessagesParameters {
  headers?: {
    /** Format of the bodies, as in outlook.body-content-type="text". Optional. */
    Prefer?: string;
  };
}

export interface MeMessagesById {
  readonly attachments: MeMessagesByIdAttachments;
  readonly send: MeMessagesByIdSend;
}

export interface MePhoto {
  /**
   * Download a profilePhoto, or read about it.
   *
   * Known by an example of the docs alone.
   *
   * Permissions, least privileged first:
   * - user: Delegated, work or school account: User.Read, User.Read.All; Application: User.Read.All
   * - group: Delegated, work or school account: Group.Read.All; Application: Group.Read.All
   *
   * @see api/profilephoto-get.md#request
   */
  readonly get: GetMethod<ProfilePhoto>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<MePhoto>;
  readonly value: MePhotoValue;
}

export interface MePhotos {
  byId(value: string): MePhotosById;
}

export interface MePhotosById {
  readonly value: MePhotosByIdValue;
}

export interface MeReminderViewCallStartDateTimeEndDateTime {
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
  readonly get: ListMethod<Reminder, UserReminderViewParameters>;
  /** The items of all pages. */
  readonly all: AllMethod<Reminder, UserReminderViewParameters>;
  /** All pages, one after the other. */
  readonly pages: PagesMethod<Reminder, UserReminderViewParameters>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<MeReminderViewCallStartDateTimeEndDateTime>;
}

export interface UserReminderViewParameters {
  headers?: {
    /** {Time-zone}. Optional; UTC without it. */
    Prefer?: string;
  };
}

export interface MeSendMail {
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
  readonly post: SendMethod<UserSendMailBody>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<MeSendMail>;
}

export type UserSendMailBody = Sent<UserSendMailProperties>;

export interface UserSendMailProperties {
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
