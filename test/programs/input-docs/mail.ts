import type { Client, FileAttachment } from "@acme/graph";
import { program } from "../program.js";
import { connect } from "./connect.js";

export const sendWithAttachment = async (client: Client) => {
  await client.me.sendMail.post({
    message: {
      subject: "Lunch",
      body: { contentType: "text", content: "The new cafeteria is open." },
      toRecipients: [{ emailAddress: { address: "meganb@contoso.com" } }],
      attachments: [{ "@odata.type": "#microsoft.graph.fileAttachment", name: "menu.txt", contentBytes: "U291cA==" }],
    },
    saveToSentItems: false,
  });
};

export const attach = async (client: Client, message: string): Promise<FileAttachment> =>
  client.me.messages
    .byId(message)
    .attachments.post({ "@odata.type": "#microsoft.graph.fileAttachment", name: "menu.txt", contentBytes: "U291cA==" });

export const sendDraft = async (client: Client, message: string) => {
  await client.me.messages.byId(message).send.post();
};

export const unread = async (client: Client) => {
  const { value } = await client.me.mailFolders.byId("inbox").messages.get({
    select: ["subject", "from"],
    filter: "isRead eq false",
    headers: { Prefer: 'outlook.body-content-type="text"' },
  });
  return value.map(({ subject, from }) => `${from?.emailAddress?.name}: ${subject}`);
};

export const hiddenFolders = async (client: Client) => {
  const { value } = await client.me.mailFolders.get({ query: { includeHiddenFolders: true } });
  return value.map((folder) => folder.displayName);
};

export const plays = {
  "sends a message with an attachment": program({
    run: (fetch) => sendWithAttachment(connect(fetch)),
    exchanges: [
      {
        sent: "POST /me/sendMail",
        body: {
          message: {
            subject: "Lunch",
            body: { contentType: "text", content: "The new cafeteria is open." },
            toRecipients: [{ emailAddress: { address: "meganb@contoso.com" } }],
            attachments: [
              { "@odata.type": "#microsoft.graph.fileAttachment", name: "menu.txt", contentBytes: "U291cA==" },
            ],
          },
          saveToSentItems: false,
        },
        answer: new Response(null, { status: 202 }),
      },
    ],
  }),
  "attaches a file to a draft": program({
    run: async (fetch) => (await attach(connect(fetch), "AAMk=")).size,
    exchanges: [
      {
        sent: "POST /me/messages/AAMk=/attachments",
        body: { "@odata.type": "#microsoft.graph.fileAttachment", name: "menu.txt", contentBytes: "U291cA==" },
        answer: { "@odata.type": "#microsoft.graph.fileAttachment", size: 4 },
      },
    ],
    gives: 4,
  }),
  "sends a draft, without a body": program({
    run: (fetch) => sendDraft(connect(fetch), "1"),
    exchanges: [{ sent: "POST /me/messages/1/send", answer: new Response(null, { status: 202 }) }],
  }),
  "lists what is unread": program({
    run: (fetch) => unread(connect(fetch)),
    exchanges: [
      {
        sent: "GET /me/mailFolders/inbox/messages?$select=subject,from&$filter=isRead%20eq%20false",
        headers: { prefer: 'outlook.body-content-type="text"' },
        answer: { value: [{ subject: "Lunch", from: { emailAddress: { name: "Ann" } } }] },
      },
    ],
    gives: ["Ann: Lunch"],
  }),
  "gives a documented parameter": program({
    run: (fetch) => hiddenFolders(connect(fetch)),
    exchanges: [
      { sent: "GET /me/mailFolders?includeHiddenFolders=true", answer: { value: [{ displayName: "Inbox" }] } },
    ],
    gives: ["Inbox"],
  }),
};
