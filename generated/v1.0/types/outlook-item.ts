/**
 * Not documented: pages name this type, and none defines it.
 *
 * @see resources/itemattachment.md#relationships
 */
export interface OutlookItem {
  [property: string]: unknown;
  "@odata.type"?: "#microsoft.graph.outlookItem";
}
