import type { Names, relationships } from "../runtime/index.js";
import type { Attachment } from "./attachment.js";
import type { OutlookItem } from "./outlook-item.js";

/**
 * An event, a contact or another message that comes with a message.
 *
 * @see resources/itemattachment.md
 */
export interface ItemAttachment extends Attachment {
  "@odata.type"?: "#microsoft.graph.itemAttachment";
  readonly [relationships]?: Names<"item">;
  /**
   * The event, contact or message.
   *
   * @see resources/itemattachment.md#relationships
   */
  item?: OutlookItem | null;
}
