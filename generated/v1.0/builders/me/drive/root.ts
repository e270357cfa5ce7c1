import type { QueryOptions, RequestOptions } from "../../../runtime/index.js";
import type { DriveItem } from "../../../types/drive-item.js";
import type { MeDriveRootByPathWorkbookWorksheetsByIdRangeCallAddressDelete } from "./root/workbook/worksheets/delete.js";

export interface MeDriveRoot {
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
  get(options?: QueryOptions): Promise<DriveItem>;
  byPath(path: string): MeDriveRootByPath;
}

export interface MeDriveRootByPath {
  readonly content: MeDriveRootByPathContent;
  readonly workbook: MeDriveRootByPathWorkbook;
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
  get(options?: QueryOptions): Promise<DriveItem>;
}

export interface MeDriveRootByPathContent {
  /**
   * Upload the content of a new driveItem, or new content for one that is there.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: Files.ReadWrite, Files.ReadWrite.All
   * - Delegated, personal account: Files.ReadWrite
   * - Application: Files.ReadWrite.All
   *
   * @see api/driveitem-put-content.md#http-request-file-that-is-new
   */
  put(
    body: Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array> | string,
    options?: RequestOptions,
  ): Promise<DriveItem>;
}

export interface MeDriveRootByPathWorkbook {
  readonly worksheets: MeDriveRootByPathWorkbookWorksheets;
}

export interface MeDriveRootByPathWorkbookWorksheets {
  byId(value: string): MeDriveRootByPathWorkbookWorksheetsById;
}

export interface MeDriveRootByPathWorkbookWorksheetsById {
  range(values: { address: string }): MeDriveRootByPathWorkbookWorksheetsByIdRangeCallAddress;
}

export interface MeDriveRootByPathWorkbookWorksheetsByIdRangeCallAddress {
  readonly delete_: MeDriveRootByPathWorkbookWorksheetsByIdRangeCallAddressDelete;
}
