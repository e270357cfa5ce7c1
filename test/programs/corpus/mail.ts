import type { Client, Message } from "@acme/graph";
import { program } from "../program.js";
import { connect } from "./connect.js";

export async function sendWithAttachment(client: Client, bytes: string) {
  await client.me.sendMail.post({
    message: {
      subject: "Meet for lunch?",
      body: { contentType: "text", content: "The new cafeteria is open." },
      toRecipients: [{ emailAddress: { address: "meganb@contoso.com" } }],
      attachments: [
        {
          "@odata.type": "#microsoft.graph.fileAttachment",
          name: "attachment.txt",
          contentType: "text/plain",
          contentBytes: bytes,
        },
      ],
    },
    saveToSentItems: false,
  });
}

export async function draftAndSend(client: Client) {
  const draft: Message = await client.me.messages.post({
    subject: "Draft",
    importance: "low",
    body: { contentType: "html", content: "They were <b>awesome</b>!" },
    toRecipients: [{ emailAddress: { name: "Adele", address: "AdeleV@contoso.com" } }],
  });
  if (draft.id === undefined) throw new Error("no id");
  await client.me.messages.byId(draft.id).attachments.post({
    "@odata.type": "#microsoft.graph.fileAttachment",
    name: "smile",
    contentBytes: "a0b1c76de9f7",
  });
  await client.me.messages.byId(draft.id).send.post();
  return draft.id;
}

export async function unreadSubjects(client: Client) {
  const { value } = await client.me.mailFolders.byId("inbox").messages.get({
    filter: "isRead eq false",
    select: ["subject", "from", "receivedDateTime"],
    top: 10,
    orderby: "receivedDateTime desc",
  });
  return value.map((message) => `${message.from?.emailAddress?.name}: ${message.subject}`);
}

export async function reply(client: Client, id: string) {
  await client.me.messages.byId(id).reply.post({ comment: "Thank you" });
}

export const plays = {
  "sends a message with an attachment": program({
    run: (fetch) => sendWithAttachment(connect(fetch), "U291cA=="),
    exchanges: [
      {
        sent: "POST /me/sendMail",
        body: {
          message: {
            subject: "Meet for lunch?",
            body: { contentType: "text", content: "The new cafeteria is open." },
            toRecipients: [{ emailAddress: { address: "meganb@contoso.com" } }],
            attachments: [
              {
                "@odata.type": "#microsoft.graph.fileAttachment",
                name: "attachment.txt",
                contentType: "text/plain",
                contentBytes: "U291cA==",
              },
            ],
          },
          saveToSentItems: false,
        },
        answer: new Response(null, { status: 202 }),
      },
    ],
  }),
  "drafts, attaches and sends": program({
    run: (fetch) => draftAndSend(connect(fetch)),
    exchanges: [
      {
        sent: "POST /me/messages",
        body: {
          subject: "Draft",
          importance: "low",
          body: { contentType: "html", content: "They were <b>awesome</b>!" },
          toRecipients: [{ emailAddress: { name: "Adele", address: "AdeleV@contoso.com" } }],
        },
        answer: Response.json({ id: "AAMk" }, { status: 201 }),
      },
      {
        sent: "POST /me/messages/AAMk/attachments",
        body: { "@odata.type": "#microsoft.graph.fileAttachment", name: "smile", contentBytes: "a0b1c76de9f7" },
        answer: Response.json({}, { status: 201 }),
      },
      { sent: "POST /me/messages/AAMk/send", answer: new Response(null, { status: 202 }) },
    ],
    gives: "AAMk",
  }),
  "lists what is unread": program({
    run: (fetch) => unreadSubjects(connect(fetch)),
    exchanges: [
      {
        sent: "GET /me/mailFolders/inbox/messages?$filter=isRead%20eq%20false&$select=subject,from,receivedDateTime&$top=10&$orderby=receivedDateTime%20desc",
        answer: { value: [{ subject: "Lunch", from: { emailAddress: { name: "Ann" } } }] },
      },
    ],
    gives: ["Ann: Lunch"],
  }),
  replies: program({
    run: (fetch) => reply(connect(fetch), "1"),
    exchanges: [
      {
        sent: "POST /me/messages/1/reply",
        body: { comment: "Thank you" },
        answer: new Response(null, { status: 202 }),
      },
    ],
  }),
};
