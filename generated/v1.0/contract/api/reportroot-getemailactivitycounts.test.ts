import { describePage } from "../page.js";

describePage("api/reportroot-getemailactivitycounts.md", (example) => {
  example("count_email_activity", {
    operation: "reports.getEmailActivityCounts-period.get",
    request: { method: "GET", url: "https://graph.microsoft.com/v1.0/reports/getEmailActivityCounts(period='D7')" },
    call: (client) => client.reports.getEmailActivityCounts({ period: "D7" }).get(),
    answer: {
      status: 302,
      headers: {
        "Content-Type": "text/plain",
        Location: "https://reports.office.com/data/download/kT3eYc0d9QbLr1n8sU5w",
      },
    },
  });

  example("count_email_activity.reportroot-getemailactivitycounts", {
    operation: "reports.getEmailActivityCounts-period.get",
    request: { method: "GET", url: "https://graph.microsoft.com/v1.0/reports/getEmailActivityCounts(period='D7')" },
    call: (client) => client.reports.getEmailActivityCounts({ period: "D7" }).get(),
    answer: {
      status: 200,
      headers: { "Content-Type": "application/octet-stream" },
      text: "Report Refresh Date,Send,Receive,Read,Report Date,Report Period\n2026-03-01,318,402,377,2026-02-28,7",
    },
  });
});
