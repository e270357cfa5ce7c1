import type { OperationsByName } from "../runtime/operation-facts.js";

/** What the docs say of the calls that begin with `communications`. */
export const communicationsOperations = {
  "communications.callRecords.byId.get": {
    page: "api/callrecords-callrecord-get.md",
    title: "Get callRecord",
    product: "cloud-communications",
    delegatedWork: "notSupported",
    delegatedPersonal: "notSupported",
    application: ["CallRecords.Read.All"],
  },
  "communications.calls.post": {
    page: "api/application-post-calls.md",
    title: "Create call",
    product: "cloud-communications",
    delegatedWork: "notSupported",
    delegatedPersonal: "notSupported",
    application: ["Calls.Initiate.All", "Calls.InitiateGroupCalls.All"],
  },
} as const satisfies OperationsByName;
