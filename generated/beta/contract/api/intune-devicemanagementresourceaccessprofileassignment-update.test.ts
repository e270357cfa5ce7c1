import { coerced, contradicts, describePage } from "../page.js";
import type { DeviceManagementResourceAccessProfileAssignment } from "../../types/device-management-resource-access-profile-assignment.js";

describePage("api/intune-devicemanagementresourceaccessprofileassignment-update.md", (example) => {
  example("update_assignments.intune-devicemanagementresourceaccessprofileassignment-update", {
    operation: "deviceManagement.resourceAccessProfiles.byId.assignments.patch",
    request: {
      method: "PATCH",
      url: "https://graph.microsoft.com/beta/deviceManagement/resourceAccessProfiles/{deviceManagementResourceAccessProfileBaseId}/assignments",
      headers: { "Content-Type": "application/json" },
    },
    call: (client) =>
      client.deviceManagement.resourceAccessProfiles
        .byId("{deviceManagementResourceAccessProfileBaseId}")
        .assignments.patch({
          "@odata.type": "#microsoft.graph.deviceManagementResourceAccessProfileAssignment",
          intent: contradicts("String"),
          target: {
            "@odata.type": coerced("microsoft.graph.deviceAndAppManagementAssignmentTarget"),
          },
          sourceId: "String",
        }),
    answer: {
      status: 200,
      headers: { "Content-Type": "application/json" },
      truncated: true,
      body: {
        "@odata.type": "#microsoft.graph.deviceManagementResourceAccessProfileAssignment",
        id: "17d3b8c4-b8c4-17d3-c4b8-d317c4b8d317",
        intent: contradicts("String"),
        target: {
          "@odata.type": coerced("microsoft.graph.deviceAndAppManagementAssignmentTarget"),
        },
        sourceId: "String",
      } satisfies DeviceManagementResourceAccessProfileAssignment,
    },
    expectedFailure: {
      because: '"String" is none of the documented values: apply, remove. And 1 more.',
      faults: ["request body /intent: enum-value", "response body /intent: enum-value"],
    },
  });
});
