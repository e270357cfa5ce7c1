import { describePage } from "../page.js";
import type { DeviceConfigurationAssignment } from "../../types/device-configuration-assignment.js";

describePage("api/intune-deviceconfigurationassignment-update.md", (example) => {
  example("intune-deviceconfigurationassignment-update-1", {
    operation: "deviceManagement.deviceConfigurations.byId.assignments.byId.patch",
    request: {
      method: "PATCH",
      url: "https://graph.microsoft.com/v1.0/deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments/{deviceConfigurationAssignmentId}",
      headers: { "Content-type": "application/json" },
    },
    call: (client) =>
      client.deviceManagement.deviceConfigurations
        .byId("{deviceConfigurationId}")
        .assignments.byId("{deviceConfigurationAssignmentId}")
        .patch({
          "@odata.type": "#microsoft.graph.deviceConfigurationAssignment",
          target: {
            "@odata.type": "#microsoft.graph.groupAssignmentTarget",
            groupId: "36f675cc-81e7-4ef5-a8e2-5d940ed90475",
          },
        }),
    answer: {
      status: 200,
      headers: { "Content-Type": "application/json" },
      body: {
        "@odata.type": "#microsoft.graph.deviceConfigurationAssignment",
        id: "a5c38f16-8f16-a5c3-168f-c3a5168fc3a5",
        target: {
          "@odata.type": "#microsoft.graph.groupAssignmentTarget",
          groupId: "36f675cc-81e7-4ef5-a8e2-5d940ed90475",
        },
      } satisfies DeviceConfigurationAssignment,
    },
  });
});
