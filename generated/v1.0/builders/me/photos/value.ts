import type { DownloadMethod, Requests } from "../../../runtime/index.js";

export interface MePhotosByIdValue {
  /**
   * Download a profilePhoto, or read about it.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account (user): User.Read, User.Read.All
   * - Delegated, personal account (user): not supported
   * - Application (user): User.Read.All
   * - Delegated, work or school account (group): Group.Read.All
   * - Delegated, personal account (group): not supported
   * - Application (group): Group.Read.All
   *
   * @see api/profilephoto-get.md#the-photo-itself
   */
  readonly get: DownloadMethod;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<MePhotosByIdValue>;
}
