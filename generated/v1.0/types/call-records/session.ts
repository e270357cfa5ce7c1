import type { DateTimeOffset } from "../../runtime/index.js";
import type { Entity } from "../entity.js";
import type { CallRecordsEndpoint } from "./endpoint.js";
import type { CallRecordsModality } from "./modality.js";

/**
 * A part of a call, between two endpoints.
 *
 * @see resources/callrecords-session.md
 */
export interface CallRecordsSession extends Entity {
  "@odata.type"?: "#microsoft.graph.callRecords.session";
  /**
   * Who was called.
   *
   * @see resources/callrecords-session.md#properties
   */
  callee?: CallRecordsEndpoint | null;
  /**
   * Who called.
   *
   * @see resources/callrecords-session.md#properties
   */
  caller?: CallRecordsEndpoint | null;
  /**
   * When it ended, in UTC.
   *
   * @see resources/callrecords-session.md#properties
   */
  endDateTime?: DateTimeOffset | null;
  /**
   * What the two used.
   *
   * @see resources/callrecords-session.md#properties
   */
  modalities?: CallRecordsModality[];
  /**
   * When it started, in UTC.
   *
   * @see resources/callrecords-session.md#properties
   */
  startDateTime?: DateTimeOffset | null;
}
