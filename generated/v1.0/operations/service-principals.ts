import type { OperationsByName } from "../runtime/operation-facts.js";

/** What the docs say of the calls that begin with `servicePrincipals`. */
export const servicePrincipalsOperations = {
  "servicePrincipals.byAppId.get": {
    page: "api/serviceprincipal-get.md",
    title: "Get servicePrincipal",
    product: "applications",
    delegatedWork: ["Application.Read.All", "Application.ReadWrite.All", "Directory.Read.All"],
    delegatedPersonal: "notSupported",
    application: ["Application.Read.All", "Application.ReadWrite.All"],
  },
  "servicePrincipals.byId.get": {
    page: "api/serviceprincipal-get.md",
    title: "Get servicePrincipal",
    product: "applications",
    delegatedWork: ["Application.Read.All", "Application.ReadWrite.All", "Directory.Read.All"],
    delegatedPersonal: "notSupported",
    application: ["Application.Read.All", "Application.ReadWrite.All"],
  },
} as const satisfies OperationsByName;
