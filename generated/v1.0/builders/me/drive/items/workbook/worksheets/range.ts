import type { GetMethod, Literal, Requests } from "../../../../../../runtime/index.js";
import type { WorkbookRange } from "../../../../../../types/workbook-range.js";

export interface MeDriveItemsByIdWorkbookWorksheetsByIdRange {
  rowsAbove(values: { count: Literal | string }): MeDriveItemsWorkbookWorksheetsRangeRowsAboveCallCount;
}

export interface MeDriveItemsWorkbookWorksheetsRangeRowsAboveCallCount {
  /**
   * Get the rows just above a range.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: Files.Read, Files.ReadWrite
   * - Delegated, personal account: not supported
   * - Application: not supported
   *
   * @see api/workbookrange-rowsabove.md#http-request
   */
  readonly get: GetMethod<WorkbookRange>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<MeDriveItemsWorkbookWorksheetsRangeRowsAboveCallCount>;
}
