import type { Entity } from "./entity.js";

/**
 * What is known about the photo of a user or a group.
 *
 * @see resources/profilephoto.md
 */
export interface ProfilePhoto extends Entity {
  "@odata.type"?: "#microsoft.graph.profilePhoto";
  /**
   * Pixels from top to bottom. Read-only.
   *
   * @see resources/profilephoto.md#properties
   */
  readonly height?: number | null;
  /**
   * Pixels from left to right. Read-only.
   *
   * @see resources/profilephoto.md#properties
   */
  readonly width?: number | null;
}
