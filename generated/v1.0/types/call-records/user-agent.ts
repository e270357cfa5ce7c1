/**
 * Not documented: pages name this type, and none defines it.
 *
 * @see resources/callrecords-endpoint.md#properties
 */
export interface CallRecordsUserAgent {
  [property: string]: unknown;
  "@odata.type"?: "#microsoft.graph.callRecords.userAgent";
}
