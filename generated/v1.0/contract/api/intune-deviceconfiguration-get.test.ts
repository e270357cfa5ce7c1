import { contradicts, describePage } from "../page.js";
import type { AnyDeviceConfiguration } from "../../types/any-device-configuration.js";

describePage("api/intune-deviceconfiguration-get.md", (example) => {
  example("intune-deviceconfiguration-get-1", {
    operation: "deviceManagement.deviceConfigurations.byId.get",
    request: {
      method: "GET",
      url: "https://graph.microsoft.com/v1.0/deviceManagement/deviceConfigurations/{deviceConfigurationId}",
    },
    call: (client) => client.deviceManagement.deviceConfigurations.byId("{deviceConfigurationId}").get(),
    answer: {
      status: 200,
      headers: { "Content-Type": "application/json" },
      body: contradicts({
        value: {
          "@odata.type": "#microsoft.graph.deviceConfiguration",
          id: "4c1f8a90-8a90-4c1f-908a-1f4c908a1f4c",
          displayName: "Night updates",
          version: 7,
        },
      }) satisfies AnyDeviceConfiguration,
    },
    expectedFailure: {
      because: 'Documented as one object, shown as one that stands in "value".',
      faults: ["response body: wrapped-entity"],
    },
  });
});
