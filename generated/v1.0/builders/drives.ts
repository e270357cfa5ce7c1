import type { GetMethod, Requests } from "../runtime/index.js";
import type { DriveItem } from "../types/drive-item.js";

export interface Drives {
  byId(value: string): DrivesById;
}

export interface DrivesById {
  readonly items: DrivesByIdItems;
  readonly root: DrivesByIdRoot;
}

export interface DrivesByIdItems {
  byId(value: string): DrivesByIdItemsById;
}

export interface DrivesByIdItemsById {
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
  readonly request: Requests<DrivesByIdItemsById>;
}

export interface DriveItemGetParameters {
  headers?: {
    /** The eTag that the app has; 304 Not Modified if it still holds. */
    "if-none-match"?: string;
  };
}

export interface DrivesByIdRoot {
  byPath(path: string): DrivesByIdItemsById;
}

export type DrivesByIdRootByPath = DrivesByIdItemsById;
