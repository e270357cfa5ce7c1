import { type AnyDeviceConfiguration, type Client, is } from "@acme/graph";
import { program } from "../program.js";
import { connect } from "./connect.js";

export const describeConfiguration = (configuration: AnyDeviceConfiguration): string => {
  switch (configuration["@odata.type"]) {
    case "#microsoft.graph.iosUpdateConfiguration":
      return `iOS, on ${configuration.scheduledInstallDays?.join(" and ")}`;
    case "#microsoft.graph.macOSCustomConfiguration":
      return `macOS, from ${configuration.payloadFileName}`;
    default:
      return "another";
  }
};

export const read = async (client: Client, id: string) =>
  describeConfiguration(await client.deviceManagement.deviceConfigurations.byId(id).get());

export const installDays = async (client: Client) => {
  const { value } = await client.deviceManagement.deviceConfigurations.get();
  return value.filter(is.iosUpdateConfiguration).flatMap((update) => update.scheduledInstallDays ?? []);
};

export const assignToAll = async (client: Client, configuration: string, assignment: string) => {
  const { id } = await client.deviceManagement.deviceConfigurations
    .byId(configuration)
    .assignments.byId(assignment)
    .patch({ target: { "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" } });
  return id;
};

const ios = { "@odata.type": "#microsoft.graph.iosUpdateConfiguration", scheduledInstallDays: ["sunday", "monday"] };
const mac = { "@odata.type": "#microsoft.graph.macOSCustomConfiguration", payloadFileName: "wifi.xml" };

export const plays = {
  "narrows by switch": program({
    run: (fetch) => read(connect(fetch), "1"),
    exchanges: [{ sent: "GET /deviceManagement/deviceConfigurations/1", answer: ios }],
    gives: "iOS, on sunday and monday",
  }),
  "narrows by guard": program({
    run: (fetch) => installDays(connect(fetch)),
    exchanges: [{ sent: "GET /deviceManagement/deviceConfigurations", answer: { value: [mac, ios] } }],
    gives: ["sunday", "monday"],
  }),
  "sends the derived type that it names": program({
    run: (fetch) => assignToAll(connect(fetch), "1", "2"),
    exchanges: [
      {
        sent: "PATCH /deviceManagement/deviceConfigurations/1/assignments/2",
        body: { target: { "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" } },
        answer: { id: "2" },
      },
    ],
    gives: "2",
  }),
};
