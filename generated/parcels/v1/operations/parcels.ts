import type { OperationsByName } from "../runtime/operation-facts.js";

/** What the docs say of the calls that begin with `parcels`. */
export const parcelsOperations = {
  "parcels.byId.events.get": {
    page: "api/parcel-list-events.md",
    delegatedWork: "notWritten",
    delegatedPersonal: "notWritten",
    application: "notWritten",
  },
  "parcels.byId.get": {
    page: "api/parcel-get.md",
    delegatedWork: "notWritten",
    delegatedPersonal: "notWritten",
    application: "notWritten",
  },
  "parcels.byId.patch": {
    page: "api/parcel-update.md",
    delegatedWork: "notWritten",
    delegatedPersonal: "notWritten",
    application: "notWritten",
  },
  "parcels.get": {
    page: "api/parcel-list.md",
    delegatedWork: "notWritten",
    delegatedPersonal: "notWritten",
    application: "notWritten",
  },
  "parcels.post": {
    page: "api/parcel-create.md",
    delegatedWork: "notWritten",
    delegatedPersonal: "notWritten",
    application: "notWritten",
  },
} as const satisfies OperationsByName;
