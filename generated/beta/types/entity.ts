/**
 * What every object with an id has in common.
 *
 * @see resources/entity.md
 */
export interface Entity {
  [annotation: `${string}@${string}`]: unknown;
  "@odata.type"?:
    | "#microsoft.graph.entity"
    | "#microsoft.graph.appleEnrollmentProfileAssignment"
    | "#microsoft.graph.deviceConfigurationAssignment"
    | "#microsoft.graph.deviceManagementResourceAccessProfileAssignment"
    | "#microsoft.graph.enrollmentConfigurationAssignment"
    | (string & {});
  /**
   * Tells the object apart from others. Read-only.
   *
   * @see resources/entity.md#properties
   */
  readonly id?: string;
}
