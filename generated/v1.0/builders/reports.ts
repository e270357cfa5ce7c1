import type { QueryOptions } from "../runtime/index.js";

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
  get(options?: QueryOptions): Promise<void>;
}
