import type { OperationsByName } from "../runtime/operation-facts.js";

/** What the docs say of the calls that begin with `identityProviders`. */
export const identityProvidersOperations = {
  "identityProviders.get": {
    page: "api/identityprovider-list.md",
    title: "List identityProviders",
    product: "identity-and-sign-in",
    delegatedWork: ["IdentityProvider.Read.All", "IdentityProvider.ReadWrite.All"],
    delegatedPersonal: "notSupported",
    application: "notSupported",
  },
} as const satisfies OperationsByName;
