import type { DownloadMethod, Requests } from "../runtime/index.js";

export interface Reports {
  getEmailActivityCounts(values: { period: string }): ReportsGetEmailActivityCountsCallPeriod;
}

export interface ReportsGetEmailActivityCountsCallPeriod {
  /**
   * Count the mail that the organization sends, reads and gets, day by day.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: Reports.Read.All
   * - Delegated, personal account: not supported
   * - Application: Reports.Read.All
   *
   * @see api/reportroot-getemailactivitycounts.md#http-request
   */
  readonly get: DownloadMethod<ReportrootGetEmailActivityCountsParameters>;
  /** The same methods, making requests for a batch. */
  readonly request: Requests<ReportsGetEmailActivityCountsCallPeriod>;
}

export interface ReportrootGetEmailActivityCountsParameters {
  headers?: {
    /** The eTag that the app has; 304 Not Modified if it still holds. Optional. */
    "If-None-Match"?: string;
  };
}
