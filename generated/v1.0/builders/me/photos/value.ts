import type { DownloadMethod, Requests } from "../../../runtime/index.js";

export interface MePhotosByIdValue {
  /**
   * Download a profilePhoto, or read about it.
   *
   * Permissions, least privileged first:
   * - user: Delegated, work or school account: User.Read, User.Read.All; Application: User.Read.All
   * - group: Delegated, work or school account: Group.Read.All; Application: Group.Read.All
   *
   * @see api/profilephoto-get.md#the-photo-itself
   */
  readonly get: DownloadMethod;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<MePhotosByIdValue>;
}
