import type { CallRecordsUserAgent } from "./user-agent.js";

/**
 * One end of a session.
 *
 * @see resources/callrecords-endpoint.md
 */
export interface CallRecordsEndpoint {
  [annotation: `${string}@${string}`]: unknown;
  "@odata.type"?: "#microsoft.graph.callRecords.endpoint";
  /**
   * Software at this end.
   *
   * @see resources/callrecords-endpoint.md#properties
   */
  userAgent?: CallRecordsUserAgent | null;
}
