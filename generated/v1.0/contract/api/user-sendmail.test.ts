import { describePage } from "../page.js";

describePage("api/user-sendmail.md", (example) => {
  example("user_sendmail", {
    operation: "me.sendMail.post",
    request: {
      method: "POST",
      url: "https://graph.microsoft.com/v1.0/me/sendMail",
      headers: { "Content-type": "application/json" },
    },
    call: (client) =>
      client.me.sendMail.post({
        message: {
          subject: "Lunch on Friday?",
          body: {
            contentType: "text",
            content: "The new place by the river is open.",
          },
          toRecipients: [
            {
              emailAddress: {
                address: "mirac@contoso.com",
              },
            },
          ],
        },
        saveToSentItems: false,
      }),
    answer: { status: 202 },
  });
});
