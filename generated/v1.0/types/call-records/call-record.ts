import type { DateTimeOffset, Names, relationships } from "../../runtime/index.js";
import type { Entity } from "../entity.js";
import type { CallRecordsCallType } from "./call-type.js";
import type { CallRecordsModality } from "./modality.js";
import type { CallRecordsSession } from "./session.js";

/**
 * The record of a call or meeting that is over.
 *
 * @see resources/callrecords-callrecord.md
 */
export interface CallRecordsCallRecord extends Entity {
  "@odata.type"?: "#microsoft.graph.callRecords.callRecord";
  readonly [relationships]?: Names<"sessions">;
  /**
   * When the last one left, in UTC.
   *
   * @see resources/callrecords-callrecord.md#properties
   */
  endDateTime?: DateTimeOffset | null;
  /**
   * Where to join the meeting. Nullable.
   *
   * @see resources/callrecords-callrecord.md#properties
   */
  joinWebUrl?: string | null;
  /**
   * When the record was written, in UTC.
   *
   * @see resources/callrecords-callrecord.md#properties
   */
  lastModifiedDateTime?: DateTimeOffset | null;
  /**
   * What people used, as in audio.
   *
   * @see resources/callrecords-callrecord.md#properties
   */
  modalities?: CallRecordsModality[];
  /**
   * Parts of the call, each between two endpoints. Read-only.
   *
   * @see resources/callrecords-callrecord.md#relationships
   */
  readonly sessions?: CallRecordsSession[];
  /**
   * When the first one came, in UTC.
   *
   * @see resources/callrecords-callrecord.md#properties
   */
  startDateTime?: DateTimeOffset | null;
  /**
   * Kind of call.
   *
   * @see resources/callrecords-callrecord.md#properties
   */
  type?: CallRecordsCallType | null;
  /**
   * Grows by one whenever the record changes.
   *
   * @see resources/callrecords-callrecord.md#properties
   */
  version?: number | null;
}
