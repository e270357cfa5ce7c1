import { describePage } from "../page.js";
import type { Collection } from "../../runtime/index.js";
import type { IosUpdateConfiguration } from "../../types/ios-update-configuration.js";
import type { MacOSCustomConfiguration } from "../../types/mac-os-custom-configuration.js";

describePage("api/intune-iosupdateconfiguration-list.md", (example) => {
  example("intune-iosupdateconfiguration-list-1", {
    operation: "deviceManagement.deviceConfigurations.get",
    request: { method: "GET", url: "https://graph.microsoft.com/v1.0/deviceManagement/deviceConfigurations" },
    call: (client) => client.deviceManagement.deviceConfigurations.get(),
    answer: {
      status: 200,
      headers: { "Content-Type": "application/json" },
      body: {
        value: [
          {
            "@odata.type": "#microsoft.graph.iosUpdateConfiguration",
            id: "4c1f8a90-8a90-4c1f-908a-1f4c908a1f4c",
            createdDateTime: "2026-01-05T09:30:00.5775965-08:00",
            lastModifiedDateTime: "2026-01-05T09:31:12.1329464-08:00",
            description: null,
            displayName: "Night updates",
            version: 7,
            activeHoursStart: "07:00:00.0000000",
            activeHoursEnd: "18:30:00.0000000",
            scheduledInstallDays: ["saturday", "sunday"],
            utcTimeOffsetInMinutes: -60,
          },
        ],
      } satisfies Collection<IosUpdateConfiguration | MacOSCustomConfiguration>,
    },
  });
});
