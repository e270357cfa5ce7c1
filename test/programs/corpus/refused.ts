import { createClient } from "@acme/graph";
import { connect } from "./connect.js";

const client = connect(fetch);

/** Lines that must not compile, each with the reason. */
export const refused = [
  // @ts-expect-error a message has no such property
  () => client.me.messages.get({ select: ["subjct"] }),
  // @ts-expect-error what was not selected is not there
  async () => (await client.me.get({ select: ["id"] })).displayName,
  // @ts-expect-error a create needs more than nothing
  () => client.users.post({}),
  // @ts-expect-error a calendar view needs its span
  () => client.me.calendarView.get(),
  // @ts-expect-error it may be null
  async (): Promise<string> => (await client.me.get({ select: ["jobTitle"] })).jobTitle,
  // @ts-expect-error a collection is never null
  () => client.me.patch({ businessPhones: null }),
  // @ts-expect-error when it was created is the service's to say
  () => client.groups.byId("1").patch({ createdDateTime: "2027-01-30T08:00:00Z" }),
  // @ts-expect-error a header is named otherwise
  () => client.groups.get({ headers: { ConsistencyLevl: "eventual" } }),
  // @ts-expect-error batch was not handed in
  () => createClient().batch([]),
  // @ts-expect-error no page has this path
  () => client.me.nowhere,
];
