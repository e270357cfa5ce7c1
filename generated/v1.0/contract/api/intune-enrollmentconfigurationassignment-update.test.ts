import { coerced, describePage } from "../page.js";
import type { EnrollmentConfigurationAssignment } from "../../types/enrollment-configuration-assignment.js";

describePage("api/intune-enrollmentconfigurationassignment-update.md", (example) => {
  example("update_assignments", {
    operation: "deviceManagement.deviceEnrollmentConfigurations.byId.assignments.patch",
    request: {
      method: "PATCH",
      url: "https://graph.microsoft.com/v1.0/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments",
      headers: { "Content-Type": "application/json" },
    },
    call: (client) =>
      client.deviceManagement.deviceEnrollmentConfigurations
        .byId("{deviceEnrollmentConfigurationId}")
        .assignments.patch({
          "@odata.type": "#microsoft.graph.enrollmentConfigurationAssignment",
          target: {
            "@odata.type": coerced("microsoft.graph.deviceAndAppManagementAssignmentTarget"),
          },
        }),
    answer: {
      status: 200,
      headers: { "Content-Type": "application/json" },
      truncated: true,
      body: {
        "@odata.type": "#microsoft.graph.enrollmentConfigurationAssignment",
        id: "3f0c52a1-52a1-3f0c-a152-0c3fa1520c3f",
        target: {
          "@odata.type": coerced("microsoft.graph.deviceAndAppManagementAssignmentTarget"),
        },
      } satisfies EnrollmentConfigurationAssignment,
    },
  });
});
