import type { DownloadMethod, RawContent, Requests, SendMethod } from "../../../runtime/index.js";

export interface GroupsByIdPhotoValue {
  /**
   * Download a profilePhoto, or read about it.
   *
   * Permissions, least privileged first:
   * - group: Delegated, work or school account: Group.Read.All; Application: Group.Read.All
   * - user: Delegated, work or school account: User.Read, User.Read.All; Application: User.Read.All
   *
   * @see api/profilephoto-get.md#the-photo-itself
   */
  readonly get: DownloadMethod;
  /**
   * Set the photo of a user or a group; 4 MB is the limit.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: User.ReadWrite, User.ReadWrite.All
   * - Delegated, personal account: not supported
   * - Application: User.ReadWrite.All
   *
   * @see api/profilephoto-update.md#http-request-to-change-the-photo
   */
  readonly patch: SendMethod<RawContent>;
  /**
   * Set the photo of a user or a group; 4 MB is the limit.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: User.ReadWrite, User.ReadWrite.All
   * - Delegated, personal account: not supported
   * - Application: User.ReadWrite.All
   *
   * @see api/profilephoto-update.md#http-request-to-replace-the-photo
   */
  readonly put: SendMethod<RawContent>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<GroupsByIdPhotoValue>;
}
