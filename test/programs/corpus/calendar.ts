import type { Client, Event } from "@acme/graph";
import { program } from "../program.js";
import { connect } from "./connect.js";

export async function createEvent(client: Client): Promise<Event> {
  return await client.me.events.post({
    subject: "Let's go for lunch",
    body: { contentType: "html", content: "Does noon work for you?" },
    start: { dateTime: "2027-04-15T12:00:00", timeZone: "Pacific Standard Time" },
    end: { dateTime: "2027-04-15T14:00:00", timeZone: "Pacific Standard Time" },
    location: { displayName: "Harry's Bar" },
    attendees: [{ emailAddress: { address: "samanthab@contoso.com", name: "Samantha Booth" }, type: "required" }],
    allowNewTimeProposals: true,
    isOnlineMeeting: true,
    onlineMeetingProvider: "teamsForBusiness",
  });
}

export async function thisWeek(client: Client, from: Date, to: Date) {
  const { value } = await client.me.calendarView.get({
    query: { startDateTime: from, endDateTime: to },
    select: ["subject", "start", "end"],
    orderby: "start/dateTime",
    headers: { Prefer: 'outlook.timezone="Pacific Standard Time"' },
  });
  return value.map((event) => `${event.start?.dateTime} ${event.subject}`);
}

export async function meetingTimes(client: Client) {
  const { meetingTimeSuggestions } = await client.me.findMeetingTimes.post({
    attendees: [{ type: "required", emailAddress: { name: "Alex Wilbur", address: "alexw@contoso.com" } }],
    timeConstraint: {
      timeslots: [
        {
          start: { dateTime: "2027-04-18T09:00:00", timeZone: "UTC" },
          end: { dateTime: "2027-04-20T17:00:00", timeZone: "UTC" },
        },
      ],
    },
    meetingDuration: "PT1H",
  });
  return meetingTimeSuggestions?.map((it) => it.confidence);
}

export async function freeBusy(client: Client) {
  const { value } = await client.me.calendar.getSchedule.post({
    schedules: ["adelev@contoso.com", "meganb@contoso.com"],
    startTime: { dateTime: "2027-03-15T09:00:00", timeZone: "UTC" },
    endTime: { dateTime: "2027-03-15T18:00:00", timeZone: "UTC" },
    availabilityViewInterval: 60,
  });
  return value.map((schedule) => schedule.availabilityView);
}

export const plays = {
  "plans an event": program({
    run: async (fetch) => (await createEvent(connect(fetch))).id,
    exchanges: [
      {
        sent: "POST /me/events",
        body: {
          subject: "Let's go for lunch",
          body: { contentType: "html", content: "Does noon work for you?" },
          start: { dateTime: "2027-04-15T12:00:00", timeZone: "Pacific Standard Time" },
          end: { dateTime: "2027-04-15T14:00:00", timeZone: "Pacific Standard Time" },
          location: { displayName: "Harry's Bar" },
          attendees: [{ emailAddress: { address: "samanthab@contoso.com", name: "Samantha Booth" }, type: "required" }],
          allowNewTimeProposals: true,
          isOnlineMeeting: true,
          onlineMeetingProvider: "teamsForBusiness",
        },
        answer: Response.json({ id: "e" }, { status: 201 }),
      },
    ],
    gives: "e",
  }),
  "lists a week": program({
    run: (fetch) => thisWeek(connect(fetch), new Date("2027-04-12T00:00:00Z"), new Date("2027-04-19T00:00:00Z")),
    exchanges: [
      {
        sent: "GET /me/calendarView?$select=subject,start,end&$orderby=start/dateTime&startDateTime=2027-04-12T00:00:00.000Z&endDateTime=2027-04-19T00:00:00.000Z",
        headers: { prefer: 'outlook.timezone="Pacific Standard Time"' },
        answer: { value: [{ subject: "Lunch", start: { dateTime: "2027-04-15T12:00:00" } }] },
      },
    ],
    gives: ["2027-04-15T12:00:00 Lunch"],
  }),
  "finds times to meet": program({
    run: (fetch) => meetingTimes(connect(fetch)),
    exchanges: [
      {
        sent: "POST /me/findMeetingTimes",
        body: {
          attendees: [{ type: "required", emailAddress: { name: "Alex Wilbur", address: "alexw@contoso.com" } }],
          timeConstraint: {
            timeslots: [
              {
                start: { dateTime: "2027-04-18T09:00:00", timeZone: "UTC" },
                end: { dateTime: "2027-04-20T17:00:00", timeZone: "UTC" },
              },
            ],
          },
          meetingDuration: "PT1H",
        },
        answer: { meetingTimeSuggestions: [{ confidence: 100 }] },
      },
    ],
    gives: [100],
  }),
  "tells who is free": program({
    run: (fetch) => freeBusy(connect(fetch)),
    exchanges: [
      {
        sent: "POST /me/calendar/getSchedule",
        body: {
          schedules: ["adelev@contoso.com", "meganb@contoso.com"],
          startTime: { dateTime: "2027-03-15T09:00:00", timeZone: "UTC" },
          endTime: { dateTime: "2027-03-15T18:00:00", timeZone: "UTC" },
          availabilityViewInterval: 60,
        },
        answer: { value: [{ availabilityView: "000220000" }] },
      },
    ],
    gives: ["000220000"],
  }),
};
