import type { DateTimeOffset, Names, relationships } from "../runtime/index.js";
import type { AgeGroup } from "./age-group.js";
import type { AnyDirectoryObject } from "./any-directory-object.js";
import type { DirectoryObject } from "./directory-object.js";
import type { Event } from "./event.js";
import type { MailFolder } from "./mail-folder.js";
import type { Message } from "./message.js";
import type { PasswordProfile } from "./password-profile.js";
import type { ProfilePhoto } from "./profile-photo.js";

/**
 * Somebody with an account in the organization. A user is a directoryObject.
 *
 * @see resources/user.md
 * @see resources/intune-user.md
 */
export interface User extends DirectoryObject {
  "@odata.type"?: "#microsoft.graph.user";
  readonly [relationships]?: Names<"events" | "mailFolders" | "manager" | "messages" | "photo">;
  /**
   * true lets the user sign in. Required on create.
   *
   * @see resources/user.md#properties
   */
  accountEnabled?: boolean | null;
  /**
   * Decides what a minor may see. Allowed values: minor, notAdult, adult. Nullable.
   *
   * @see resources/user.md#properties
   */
  ageGroup?: AgeGroup | null;
  /**
   * Phone numbers at work.
   *
   * @see resources/user.md#properties
   */
  businessPhones?: string[];
  /**
   * When the account was made, in UTC. Read-only.
   *
   * @see resources/user.md#properties
   */
  readonly createdDateTime?: DateTimeOffset | null;
  /**
   * How many devices the user may enroll. Allowed values: 5 and 1000.
   *
   * @see resources/intune-user.md#properties
   */
  deviceEnrollmentLimit?: number | null;
  /**
   * Name in the address book.
   *
   * @see resources/user.md#properties
   */
  displayName?: string | null;
  /**
   * Events of the default calendar.
   *
   * @see resources/user.md#relationships
   */
  events?: Event[];
  /**
   * First name. Nullable.
   *
   * @see resources/user.md#properties
   */
  givenName?: string | null;
  /**
   * Position in the organization. Nullable.
   *
   * @see resources/user.md#properties
   */
  jobTitle?: string | null;
  /**
   * SMTP address. Nullable.
   *
   * @see resources/user.md#properties
   */
  mail?: string | null;
  /**
   * Folders of the mailbox.
   *
   * @see resources/user.md#relationships
   */
  mailFolders?: MailFolder[];
  /**
   * Alias of the mailbox.
   *
   * @see resources/user.md#properties
   */
  mailNickname?: string | null;
  /**
   * Whom the user reports to. Nullable.
   *
   * @see resources/user.md#relationships
   */
  manager?: AnyDirectoryObject | null;
  /**
   * Messages of the mailbox.
   *
   * @see resources/user.md#relationships
   */
  messages?: Message[];
  /**
   * Phone number on the road. Nullable.
   *
   * @see resources/user.md#properties
   */
  mobilePhone?: string | null;
  /**
   * First password of the user.
   *
   * @see resources/user.md#properties
   */
  passwordProfile?: PasswordProfile | null;
  /**
   * Read-only.
   *
   * @see resources/user.md#relationships
   */
  readonly photo?: ProfilePhoto | null;
  /**
   * Language and region, as in en-US.
   *
   * @see resources/user.md#properties
   */
  preferredLanguage?: string | null;
  /**
   * Family name. Nullable.
   *
   * @see resources/user.md#properties
   */
  surname?: string | null;
  /**
   * Name to sign in with, as in someone@contoso.com.
   *
   * @see resources/user.md#properties
   */
  userPrincipalName?: string | null;
  /**
   * How the user came here. Possible values: Member, Guest.
   *
   * @see resources/user.md#properties
   */
  userType?: "Member" | "Guest" | (string & {}) | null;
}
