import type { GetMethod, RawContent, Requests, SendMethod } from "../../../runtime/index.js";
import type { DriveItem } from "../../../types/drive-item.js";
import type { DriveItemGetParameters } from "../../drives.js";
import type { MeDriveItemsByIdWorkbookWorksheetsByIdRange } from "./items/workbook/worksheets/range.js";
import type { MeDriveRootByPathContent } from "./root.js";
import type { MeDriveRootWorkbookWorksheetsRangeCallAddressDelete } from "./root/workbook/worksheets/delete.js";

export interface MeDriveItems {
  byId(value: string): MeDriveItemsById;
}

export interface MeDriveItemsById {
  /**
   * Read about a driveItem, found by id or by path.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: Files.Read, Files.ReadWrite, Files.Read.All
   * - Delegated, personal account: Files.Read, Files.ReadWrite
   * - Application: Files.Read.All, Files.ReadWrite.All
   *
   * @see api/driveitem-get.md#http-request
   */
  readonly get: GetMethod<DriveItem, DriveItemGetParameters>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<MeDriveItemsById>;
  readonly content: MeDriveItemsByIdContent;
  readonly workbook: MeDriveItemsByIdWorkbook;
  byPath(path: string): MeDriveItemsByIdByPath;
}

export interface MeDriveItemsByIdContent {
  /**
   * Upload the content of a new driveItem, or new content for one that is there.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: Files.ReadWrite, Files.ReadWrite.All
   * - Delegated, personal account: Files.ReadWrite
   * - Application: Files.ReadWrite.All
   *
   * @see api/driveitem-put-content.md#http-request-file-that-is-there
   */
  readonly put: SendMethod<RawContent, DriveItem>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<MeDriveItemsByIdContent>;
}

export interface MeDriveItemsByIdWorkbook {
  readonly worksheets: MeDriveItemsByIdWorkbookWorksheets;
}

export interface MeDriveItemsByIdWorkbookWorksheets {
  byId(value: string): MeDriveItemsByIdWorkbookWorksheetsById;
}

export interface MeDriveItemsByIdWorkbookWorksheetsById {
  readonly range: MeDriveItemsByIdWorkbookWorksheetsByIdRange &
    ((values: { address: string }) => MeDriveItemsByIdWorkbookWorksheetsByIdRangeCallAddress);
}

export interface MeDriveItemsByIdWorkbookWorksheetsByIdRangeCallAddress {
  readonly delete_: MeDriveRootWorkbookWorksheetsRangeCallAddressDelete;
}

export interface MeDriveItemsByIdByPath {
  readonly content: MeDriveRootByPathContent;
}

export type MeDriveItemsByIdByPathContent = MeDriveRootByPathContent;
