/**
 * Not documented: pages name this type, and none defines it.
 *
 * @see resources/driveitem.md#properties
 */
export interface Package {
  [property: string]: unknown;
  "@odata.type"?: "#microsoft.graph.package";
}
