import type { Client } from "@acme/graph";
import { program } from "../program.js";
import { connect } from "./connect.js";

export const plan = async (client: Client) => {
  const event = await client.me.events.post({
    subject: "Lunch",
    start: { dateTime: "2027-04-15T12:00:00", timeZone: "Pacific Standard Time" },
    end: { dateTime: "2027-04-15T14:00:00", timeZone: "Pacific Standard Time" },
    location: { displayName: "Harry's Bar" },
  });
  return event.id;
};

export const reminders = async (client: Client) => {
  const { value } = await client.me
    .reminderView({ startDateTime: "2027-03-02T08:00:00", endDateTime: "2027-03-08T20:00:00" })
    .get({ headers: { Prefer: 'outlook.timezone="UTC"' } });
  return value.map((reminder) => reminder.eventSubject);
};

export const plays = {
  "plans an event": program({
    run: (fetch) => plan(connect(fetch)),
    exchanges: [
      {
        sent: "POST /me/events",
        body: {
          subject: "Lunch",
          start: { dateTime: "2027-04-15T12:00:00", timeZone: "Pacific Standard Time" },
          end: { dateTime: "2027-04-15T14:00:00", timeZone: "Pacific Standard Time" },
          location: { displayName: "Harry's Bar" },
        },
        answer: { id: "e" },
      },
    ],
    gives: "e",
  }),
  "calls a function with its arguments": program({
    run: (fetch) => reminders(connect(fetch)),
    exchanges: [
      {
        sent: "GET /me/reminderView(startDateTime='2027-03-02T08:00:00',endDateTime='2027-03-08T20:00:00')",
        headers: { prefer: 'outlook.timezone="UTC"' },
        answer: { value: [{ eventSubject: "Lunch" }] },
      },
    ],
    gives: ["Lunch"],
  }),
};
