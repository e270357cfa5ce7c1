import { is, type Client } from "@acme/graph";
import { program } from "../program.js";
import { connect } from "./connect.js";

export async function passwordRules(client: Client) {
  const { value } = await client.deviceManagement.deviceCompliancePolicies.get();
  return value.map((policy) => {
    switch (policy["@odata.type"]) {
      case "#microsoft.graph.iosCompliancePolicy":
        return policy.passcodeMinimumLength;
      case "#microsoft.graph.windows10CompliancePolicy":
        return policy.passwordMinimumLength;
      default:
        return undefined;
    }
  });
}

export async function stores(client: Client) {
  const urls: string[] = [];
  for await (const app of client.deviceAppManagement.mobileApps.all()) {
    if (is.iosStoreApp(app)) urls.push(app.appStoreUrl ?? "");
    else if (is.androidStoreApp(app)) urls.push(app.appStoreUrl ?? "");
  }
  return urls;
}

export async function createPolicy(client: Client) {
  return await client.deviceManagement.deviceCompliancePolicies.post({
    "@odata.type": "#microsoft.graph.iosCompliancePolicy",
    displayName: "iPhones",
    passcodeRequired: true,
    passcodeMinimumLength: 6,
  });
}

export async function retire(client: Client, device: string) {
  await client.deviceManagement.managedDevices.byId(device).retire.post();
}

export const plays = {
  "narrows by switch": program({
    run: (fetch) => passwordRules(connect(fetch)),
    exchanges: [
      {
        sent: "GET /deviceManagement/deviceCompliancePolicies",
        answer: {
          value: [
            { "@odata.type": "#microsoft.graph.iosCompliancePolicy", passcodeMinimumLength: 6 },
            { "@odata.type": "#microsoft.graph.windows10CompliancePolicy", passwordMinimumLength: 8 },
            { "@odata.type": "#microsoft.graph.macOSCompliancePolicy" },
          ],
        },
      },
    ],
    gives: [6, 8, undefined],
  }),
  "narrows by guard": program({
    run: (fetch) => stores(connect(fetch)),
    exchanges: [
      {
        sent: "GET /deviceAppManagement/mobileApps",
        answer: {
          value: [
            { "@odata.type": "#microsoft.graph.iosStoreApp", appStoreUrl: "https://apps.apple.com/1" },
            { "@odata.type": "#microsoft.graph.webApp" },
          ],
        },
      },
    ],
    gives: ["https://apps.apple.com/1"],
  }),
  "creates a derived type": program({
    run: async (fetch) => (await createPolicy(connect(fetch))).id,
    exchanges: [
      {
        sent: "POST /deviceManagement/deviceCompliancePolicies",
        body: {
          "@odata.type": "#microsoft.graph.iosCompliancePolicy",
          displayName: "iPhones",
          passcodeRequired: true,
          passcodeMinimumLength: 6,
        },
        answer: Response.json({ id: "p" }, { status: 201 }),
      },
    ],
    gives: "p",
  }),
  "calls an action without a body": program({
    run: (fetch) => retire(connect(fetch), "d"),
    exchanges: [{ sent: "POST /deviceManagement/managedDevices/d/retire" }],
  }),
};
