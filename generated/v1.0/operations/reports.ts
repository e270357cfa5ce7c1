import type { OperationsByName } from "../runtime/operation-facts.js";

/** What the docs say of the calls that begin with `reports`. */
export const reportsOperations = {
  "reports.getEmailActivityCounts.get": {
    page: "api/reportroot-getemailactivitycounts.md",
    title: "reportRoot: getEmailActivityCounts",
    product: "reports",
    delegatedWork: ["Reports.Read.All"],
    delegatedPersonal: "notSupported",
    application: ["Reports.Read.All"],
  },
} as const satisfies OperationsByName;
