import type { Client } from "@acme/graph";
import { program } from "../program.js";
import { connect } from "./connect.js";

export async function activeUsers(client: Client) {
  const csv = await client.reports.getOffice365ActiveUserDetail({ period: "D7" }).get({ as: "text" });
  return csv.split("\n")[0];
}

export async function onDay(client: Client) {
  return await client.reports.getOffice365ActiveUserDetail({ date: "2027-01-30" }).get({ as: "text" });
}

export async function signIns(client: Client) {
  const { value } = await client.auditLogs.signIns.get({ top: 1, filter: "status/errorCode ne 0" });
  return value.map((signIn) => signIn.status?.failureReason);
}

export const plays = {
  "reads a report of a period": program({
    run: (fetch) => activeUsers(connect(fetch)),
    exchanges: [{ sent: "GET /reports/getOffice365ActiveUserDetail(period='D7')", answer: new Response("Name\nAnn") }],
    gives: "Name",
  }),
  "reads a report of a day": program({
    run: (fetch) => onDay(connect(fetch)),
    exchanges: [{ sent: "GET /reports/getOffice365ActiveUserDetail(date=2027-01-30)", answer: new Response("Name") }],
    gives: "Name",
  }),
  "lists sign-ins that failed": program({
    run: (fetch) => signIns(connect(fetch)),
    exchanges: [
      {
        sent: "GET /auditLogs/signIns?$top=1&$filter=status/errorCode%20ne%200",
        answer: { value: [{ status: { failureReason: "Wrong password" } }] },
      },
    ],
    gives: ["Wrong password"],
  }),
};
