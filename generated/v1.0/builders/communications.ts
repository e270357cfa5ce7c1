import type { GetMethod, Requests, SendMethod, Sent } from "../runtime/index.js";
import type { CallRecordsCallRecord } from "../types/call-records/call-record.js";
import type { Call } from "../types/call.js";

export interface Communications {
  readonly callRecords: CommunicationsCallRecords;
  readonly calls: CommunicationsCalls;
}

export interface CommunicationsCallRecords {
  byId(value: string): CommunicationsCallRecordsById;
}

export interface CommunicationsCallRecordsById {
  /**
   * Get the record of a call or meeting that is over.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: not supported
   * - Delegated, personal account: not supported
   * - Application: CallRecords.Read.All
   *
   * @see api/callrecords-callrecord-get.md#http-request
   */
  readonly get: GetMethod<CallRecordsCallRecord>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<CommunicationsCallRecordsById>;
}

export interface CommunicationsCalls {
  /**
   * Start a call that a bot takes part in.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: not supported
   * - Delegated, personal account: not supported
   * - Application: Calls.Initiate.All, Calls.InitiateGroupCalls.All
   *
   * @see api/application-post-calls.md#http-request
   */
  readonly post: SendMethod<ApplicationPostCallsBody, Call>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<CommunicationsCalls>;
}

export type ApplicationPostCallsBody = Sent<Call>;
