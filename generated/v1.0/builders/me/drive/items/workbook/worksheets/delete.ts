import type { RequestOptions } from "../../../../../../runtime/index.js";

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
  post(
    body: MeDriveItemsByIdWorkbookWorksheetsByIdRangeCallAddressDeletePostBody,
    options?: RequestOptions,
  ): Promise<void>;
}

export interface MeDriveItemsByIdWorkbookWorksheetsByIdRangeCallAddressDeletePostBody {
  [annotation: `${string}@${string}`]: unknown;
  /**
   * Where the other cells come from. Possible values: Up, Left.
   *
   * @see api/range-delete.md#request-body
   */
  shift?: "Up" | "Left" | (string & {});
}
