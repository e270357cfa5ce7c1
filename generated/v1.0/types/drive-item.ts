import type { DateTimeOffset, Names, relationships } from "../runtime/index.js";
import type { File } from "./file.js";
import type { Package } from "./package.js";

/**
 * A file, a folder or another thing in a drive.
 *
 * @see resources/driveitem.md
 */
export interface DriveItem {
  [annotation: `${string}@${string}`]: unknown;
  [extension: `${string}_${string}`]: unknown;
  "@odata.type"?: "#microsoft.graph.driveItem";
  readonly [relationships]?: Names<"children">;
  /**
   * What lies in the folder. Read-only. Nullable.
   *
   * @see resources/driveitem.md#relationships
   */
  readonly children?: DriveItem[];
  /**
   * When it was made. Read-only.
   *
   * @see resources/driveitem.md#properties
   */
  readonly createdDateTime?: DateTimeOffset | null;
  /**
   * Changes whenever the item does. Read-only.
   *
   * @see resources/driveitem.md#properties
   */
  readonly eTag?: string | null;
  /**
   * Set on a file. Read-only.
   *
   * @see resources/driveitem.md#properties
   */
  readonly file?: File | null;
  /**
   * Tells the item apart. Read-only.
   *
   * @see resources/driveitem.md#properties
   */
  readonly id?: string;
  /**
   * When it last changed. Read-only.
   *
   * @see resources/driveitem.md#properties
   */
  readonly lastModifiedDateTime?: DateTimeOffset | null;
  /**
   * Name with the extension.
   *
   * @see resources/driveitem.md#properties
   */
  name?: string | null;
  /**
   * Set on a folder that is one document. Read-only.
   *
   * @see resources/driveitem.md#properties
   */
  readonly package?: Package | null;
  /**
   * Length in bytes. Read-only.
   *
   * @see resources/driveitem.md#properties
   */
  readonly size?: number | null;
  /**
   * Where a browser shows it. Read-only.
   *
   * @see resources/driveitem.md#properties
   */
  readonly webUrl?: string | null;
}
