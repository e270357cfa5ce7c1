import type { DateTimeOffset } from "../runtime/index.js";
import type { Entity } from "./entity.js";

/**
 * What comes with a message, such as a file.
 *
 * @see resources/attachment.md
 */
export interface Attachment extends Entity {
  "@odata.type"?:
    | "#microsoft.graph.attachment"
    | "#microsoft.graph.fileAttachment"
    | "#microsoft.graph.itemAttachment"
    | (string & {});
  /**
   * MIME type. Nullable.
   *
   * @see resources/attachment.md#properties
   */
  contentType?: string | null;
  /**
   * true for a picture in the text.
   *
   * @see resources/attachment.md#properties
   */
  isInline?: boolean | null;
  /**
   * When it last changed, in UTC. Read-only.
   *
   * @see resources/attachment.md#properties
   */
  readonly lastModifiedDateTime?: DateTimeOffset | null;
  /**
   * Name that the reader sees.
   *
   * @see resources/attachment.md#properties
   */
  name?: string | null;
  /**
   * Length in bytes. Read-only.
   *
   * @see resources/attachment.md#properties
   */
  readonly size?: number | null;
}
