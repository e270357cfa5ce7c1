import type { Requests, SendMethod, Sent } from "../../../../../../runtime/index.js";

export interface MeDriveItemsByIdWorkbookWorksheetsByIdRangeCallAddressDelete {
  /**
   * Delete the cells of a range; others move into their place.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: Files.ReadWrite
   * - Delegated, personal account: not supported
   * - Application: not supported
   *
   * @see api/range-delete.md#http-request
   */
  readonly post: SendMethod<Sent<MeDriveItemsByIdWorkbookWorksheetsByIdRangeCallAddressDeletePostBody>>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<MeDriveItemsByIdWorkbookWorksheetsByIdRangeCallAddressDelete>;
}

export interface MeDriveItemsByIdWorkbookWorksheetsByIdRangeCallAddressDeletePostBody {
  [annotation: `${string}@${string}`]: unknown;
  /**
   * Where the other cells come from. Possible values: Up, Left.
   *
   * @see api/range-delete.md#request-body
   */
  shift?: "Up" | "Left" | (string & {}) | null;
}
