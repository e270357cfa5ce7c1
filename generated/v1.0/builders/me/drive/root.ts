import type { GetMethod, RawContent, Requests, SendMethod } from "../../../runtime/index.js";
import type { DriveItem } from "../../../types/drive-item.js";
import type { DriveItemGetParameters } from "../../drives.js";
import type { MeDriveItemsByIdWorkbookWorksheetsByIdRangeCallAddress } from "./items.js";

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
  readonly get: GetMethod<DriveItem, DriveItemGetParameters>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<MeDriveRoot>;
  byPath(path: string): MeDriveRootByPath;
}

export interface MeDriveRootByPath {
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
  readonly request: Requests<MeDriveRootByPath>;
  readonly content: MeDriveRootByPathContent;
  readonly workbook: MeDriveRootByPathWorkbook;
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
  readonly put: SendMethod<RawContent, DriveItem>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<MeDriveRootByPathContent>;
}

export interface MeDriveRootByPathWorkbook {
  readonly worksheets: MeDriveRootByPathWorkbookWorksheets;
}

export interface MeDriveRootByPathWorkbookWorksheets {
  byId(value: string): MeDriveRootByPathWorkbookWorksheetsById;
}

export interface MeDriveRootByPathWorkbookWorksheetsById {
  range(values: { address: string }): MeDriveItemsByIdWorkbookWorksheetsByIdRangeCallAddress;
}

export type MeDriveRootByPathWorkbookWorksheetsByIdRangeCallAddress =
  MeDriveItemsByIdWorkbookWorksheetsByIdRangeCallAddress;
