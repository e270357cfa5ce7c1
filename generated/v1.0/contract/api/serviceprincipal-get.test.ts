import { describePage } from "../page.js";
import type { ServicePrincipal } from "../../types/service-principal.js";

describePage("api/serviceprincipal-get.md", (example) => {
  example("get_serviceprincipal", {
    operation: "servicePrincipals.byId.get",
    request: { method: "GET", url: "https://graph.microsoft.com/v1.0/servicePrincipals/{id}" },
    call: (client) => client.servicePrincipals.byId("{id}").get(),
    answer: {
      status: 200,
      headers: { "Content-type": "application/json" },
      truncated: true,
      body: {
        id: "6513270e-269e-4d37-b2a7-4de452e6b438",
        accountEnabled: true,
        appId: "90c192cf-d3ac-44af-8f21-ddb66cad4a26",
        displayName: "Menu planner",
        servicePrincipalNames: ["90c192cf-d3ac-44af-8f21-ddb66cad4a26"],
        servicePrincipalType: "Application",
      } satisfies ServicePrincipal,
    },
  });

  example("get_serviceprincipal_by_appid", {
    operation: "servicePrincipals-appId.get",
    request: {
      method: "GET",
      url: "https://graph.microsoft.com/v1.0/servicePrincipals(appId='90c192cf-d3ac-44af-8f21-ddb66cad4a26')",
    },
    call: (client) => client.servicePrincipals.byAppId("90c192cf-d3ac-44af-8f21-ddb66cad4a26").get(),
    answer: {
      status: 200,
      headers: { "Content-type": "application/json" },
      truncated: true,
      body: {
        id: "6513270e-269e-4d37-b2a7-4de452e6b438",
        appId: "90c192cf-d3ac-44af-8f21-ddb66cad4a26",
        displayName: "Menu planner",
        homepage: null,
      } satisfies ServicePrincipal,
    },
  });
});
