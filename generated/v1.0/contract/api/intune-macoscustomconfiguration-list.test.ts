import { describePage } from "../page.js";
import type { Collection } from "../../runtime/index.js";
import type { IosUpdateConfiguration } from "../../types/ios-update-configuration.js";
import type { MacOSCustomConfiguration } from "../../types/mac-os-custom-configuration.js";

describePage("api/intune-macoscustomconfiguration-list.md", (example) => {
  example("intune-macoscustomconfiguration-list-1", {
    operation: "deviceManagement.deviceConfigurations.get",
    request: { method: "GET", url: "https://graph.microsoft.com/v1.0/deviceManagement/deviceConfigurations" },
    call: (client) => client.deviceManagement.deviceConfigurations.get(),
    answer: {
      status: 200,
      headers: { "Content-Type": "application/json" },
      body: {
        value: [
          {
            "@odata.type": "#microsoft.graph.macOSCustomConfiguration",
            id: "b07d63e2-63e2-b07d-e263-7db0e2637db0",
            displayName: "Wi-Fi in the shop",
            version: 2,
            payloadName: "Wi-Fi",
            payloadFileName: "wifi.mobileconfig",
            payload: "PHBsaXN0Lz4=",
          },
        ],
      } satisfies Collection<IosUpdateConfiguration | MacOSCustomConfiguration>,
    },
  });
});
