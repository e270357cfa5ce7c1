import type { BodyType } from "./body-type.js";

/**
 * Text of a message or an event.
 *
 * @see resources/itembody.md
 */
export interface ItemBody {
  [annotation: `${string}@${string}`]: unknown;
  "@odata.type"?: "#microsoft.graph.itemBody";
  /**
   * The text itself.
   *
   * @see resources/itembody.md#properties
   */
  content?: string | null;
  /**
   * Format of the text. Possible values: text, html.
   *
   * @see resources/itembody.md#properties
   */
  contentType?: BodyType | null;
}
