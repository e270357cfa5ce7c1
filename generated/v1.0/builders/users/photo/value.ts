import type { GetMethod, Requests } from "../../../runtime/index.js";
import type { ProfilePhoto } from "../../../types/profile-photo.js";

export interface UsersByIdPhotoValue {
  /**
   * Download a profilePhoto, or read about it.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: User.Read, User.Read.All, Group.Read.All
   * - Delegated, personal account: not supported
   * - Application: User.Read.All, Group.Read.All
   *
   * @see api/profilephoto-get.md#the-photo-itself
   */
  readonly get: GetMethod<ProfilePhoto>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<UsersByIdPhotoValue>;
}
