import type { OperationsByName } from "../runtime/operation-facts.js";

/** What the docs say of the calls that begin with `invitations`. */
export const invitationsOperations = {
  "invitations.byId.invitedUser.deviceEnrollmentConfigurations.byId.assignments.byId.patch": {
    page: "api/intune-enrollmentconfigurationassignment-update.md",
    title: "Update enrollmentConfigurationAssignment",
    product:
      "**TODO: product, as the [metadata guide](https://docs.contoso.com/metadata.html#topic-level-metadata) wants it**",
    delegatedWork: "notWritten",
    delegatedPersonal: "notWritten",
    application: "notWritten",
  },
} as const satisfies OperationsByName;
