/**
 * What every object with an id has in common.
 *
 * @see resources/entity.md
 */
export interface Entity {
  [annotation: `${string}@${string}`]: unknown;
  "@odata.type"?:
    | "#microsoft.graph.entity"
    | "#microsoft.graph.attachment"
    | "#microsoft.graph.call"
    | "#microsoft.graph.callRecords.callRecord"
    | "#microsoft.graph.callRecords.session"
    | "#microsoft.graph.directoryObject"
    | "#microsoft.graph.endpoint"
    | "#microsoft.graph.enrollmentConfigurationAssignment"
    | "#microsoft.graph.event"
    | "#microsoft.graph.fileAttachment"
    | "#microsoft.graph.group"
    | "#microsoft.graph.identityProvider"
    | "#microsoft.graph.itemAttachment"
    | "#microsoft.graph.mailFolder"
    | "#microsoft.graph.message"
    | "#microsoft.graph.place"
    | "#microsoft.graph.profilePhoto"
    | "#microsoft.graph.room"
    | "#microsoft.graph.roomList"
    | "#microsoft.graph.servicePrincipal"
    | "#microsoft.graph.user"
    | (string & {});
  /**
   * Tells the object apart from others. Read-only.
   *
   * @see resources/entity.md#properties
   */
  readonly id?: string;
}
