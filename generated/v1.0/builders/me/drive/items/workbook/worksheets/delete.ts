import type { Sent } from "../../../../../../runtime/index.js";
import type { MeDriveRootWorkbookWorksheetsRangeCallAddressDelete } from "../../../root/workbook/worksheets/delete.js";

export type MeDriveItemsByIdWorkbookWorksheetsByIdRangeCallAddressDelete =
  MeDriveRootWorkbookWorksheetsRangeCallAddressDelete;

export type RangeDeleteBody = Sent<RangeDeleteProperties>;

export interface RangeDeleteProperties {
  [annotation: `${string}@${string}`]: unknown;
  /**
   * Where the other cells come from. Possible values: Up, Left.
   *
   * @see api/range-delete.md#request-body
   */
  shift?: "Up" | "Left" | (string & {}) | null;
}
