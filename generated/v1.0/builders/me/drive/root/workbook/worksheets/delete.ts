import type { Requests, SendMethod } from "../../../../../../runtime/index.js";
import type { RangeDeleteBody } from "../../../items/workbook/worksheets/delete.js";

export interface MeDriveRootWorkbookWorksheetsRangeCallAddressDelete {
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
  readonly post: SendMethod<RangeDeleteBody>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<MeDriveRootWorkbookWorksheetsRangeCallAddressDelete>;
}
