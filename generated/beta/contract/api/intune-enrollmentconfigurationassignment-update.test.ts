import { coerced, contradicts, describePage } from "../page.js";
import type { EnrollmentConfigurationAssignment } from "../../types/enrollment-configuration-assignment.js";

describePage("api/intune-enrollmentconfigurationassignment-update.md", (example) => {
  example("update_enrollmentconfigurationassignment", {
    operation: "invitations.byId.invitedUser.deviceEnrollmentConfigurations.byId.assignments.byId.patch",
    request: {
      method: "PATCH",
      url: "https://graph.microsoft.com/beta/invitations/{invitationsId}/invitedUser/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}",
      headers: { "Content-Type": "application/json" },
    },
    call: (client) =>
      client.invitations
        .byId("{invitationsId}")
        .invitedUser.deviceEnrollmentConfigurations.byId("{deviceEnrollmentConfigurationId}")
        .assignments.byId("{enrollmentConfigurationAssignmentId}")
        .patch({
          "@odata.type": "#microsoft.graph.enrollmentConfigurationAssignment",
          target: {
            "@odata.type": coerced("microsoft.graph.deviceAndAppManagementAssignmentTarget"),
          },
          source: contradicts("String"),
          sourceId: "Source Id value",
        }),
    answer: {
      status: 200,
      headers: { "Content-Type": "application/json" },
      truncated: true,
      body: {
        "@odata.type": "#microsoft.graph.enrollmentConfigurationAssignment",
        id: "9d41e6b7-e6b7-9d41-b7e6-419db7e6419d",
        target: {
          "@odata.type": coerced("microsoft.graph.deviceAndAppManagementAssignmentTarget"),
        },
        source: contradicts("String"),
        sourceId: "Source Id value",
      } satisfies EnrollmentConfigurationAssignment,
    },
    expectedFailure: {
      because: '"String" is none of the documented values: direct, policySets. And 1 more.',
      faults: ["request body /source: enum-value", "response body /source: enum-value"],
    },
  });
});
