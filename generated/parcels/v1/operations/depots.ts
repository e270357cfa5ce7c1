import type { OperationsByName } from "../runtime/operation-facts.js";

/** What the docs say of the calls that begin with `depots`. */
export const depotsOperations = {
  "depots.get": {
    page: "api/depot-list.md",
    delegatedWork: "notWritten",
    delegatedPersonal: "notWritten",
    application: "notWritten",
  },
} as const satisfies OperationsByName;
