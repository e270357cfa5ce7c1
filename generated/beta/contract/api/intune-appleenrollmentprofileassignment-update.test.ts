import { coerced, describePage } from "../page.js";
import type { AppleEnrollmentProfileAssignment } from "../../types/apple-enrollment-profile-assignment.js";

describePage("api/intune-appleenrollmentprofileassignment-update.md", (example) => {
  example("update_assignments", {
    operation: "deviceManagement.appleUserInitiatedEnrollmentProfiles.byId.assignments.patch",
    request: {
      method: "PATCH",
      url: "https://graph.microsoft.com/beta/deviceManagement/appleUserInitiatedEnrollmentProfiles/{appleUserInitiatedEnrollmentProfileId}/assignments",
      headers: { "Content-Type": "application/json" },
    },
    call: (client) =>
      client.deviceManagement.appleUserInitiatedEnrollmentProfiles
        .byId("{appleUserInitiatedEnrollmentProfileId}")
        .assignments.patch({
          "@odata.type": "#microsoft.graph.appleEnrollmentProfileAssignment",
          target: {
            "@odata.type": coerced("microsoft.graph.deviceAndAppManagementAssignmentTarget"),
          },
        }),
    answer: {
      status: 200,
      headers: { "Content-Type": "application/json" },
      truncated: true,
      body: {
        "@odata.type": "#microsoft.graph.appleEnrollmentProfileAssignment",
        id: "5a7be019-e019-5a7b-19e0-7b5a19e07b5a",
        target: {
          "@odata.type": coerced("microsoft.graph.deviceAndAppManagementAssignmentTarget"),
        },
      } satisfies AppleEnrollmentProfileAssignment,
    },
  });
});
