import { coerced, describePage } from "../page.js";
import type { DeviceConfigurationAssignment } from "../../types/device-configuration-assignment.js";

describePage("api/intune-deviceconfigurationassignment-update.md", (example) => {
  example("update_deviceconfigurationassignment", {
    operation: "deviceManagement.deviceConfigurations.byId.assignments.byId.patch",
    request: {
      method: "PATCH",
      url: "https://graph.microsoft.com/docs\\api/deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments/{deviceConfigurationAssignmentId}",
      headers: { "Content-type": "application/json" },
    },
    call: (client) =>
      client.deviceManagement.deviceConfigurations
        .byId("{deviceConfigurationId}")
        .assignments.byId("{deviceConfigurationAssignmentId}")
        .patch({
          "@odata.type": "#microsoft.graph.deviceConfigurationAssignment",
          target: {
            "@odata.type": coerced("microsoft.graph.deviceAndAppManagementAssignmentTarget"),
          },
        }),
    answer: {
      status: 200,
      headers: { "Content-Type": "application/json" },
      truncated: true,
      body: {
        "@odata.type": "#microsoft.graph.deviceConfigurationAssignment",
        id: "c86e0f53-0f53-c86e-530f-6ec8530f6ec8",
        target: {
          "@odata.type": coerced("microsoft.graph.deviceAndAppManagementAssignmentTarget"),
        },
      } satisfies DeviceConfigurationAssignment,
    },
    expectedFailure: {
      because: 'The URL has "docs\\api" where no URL of the API has it.',
      faults: ["request url: host-path"],
    },
  });
});
