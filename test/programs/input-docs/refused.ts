import { createClient } from "@acme/graph";
import { connect } from "./connect.js";

const client = connect(fetch);

/** Lines that must not compile, each with the reason. */
export const refused = [
  // @ts-expect-error a user has no such property
  () => client.users.get({ select: ["displayNam"] }),
  // @ts-expect-error what was not selected is not there
  async () => (await client.me.get({ select: ["id"] })).displayName,
  // @ts-expect-error a create needs a password profile, and more
  () => client.users.post({ displayName: "Ann" }),
  // @ts-expect-error batch was not handed in
  () => createClient().batch({}),
  // @ts-expect-error no page has this path
  () => client.nowhere,
  // @ts-expect-error users cannot be replaced
  () => client.users.byId("1").put({}),
  // @ts-expect-error a relationship is expanded, not selected
  () => client.users.get({ orderby: "manager" }),
  // @ts-expect-error it may be null
  async (): Promise<string> => (await client.me.get({ select: ["displayName"] })).displayName,
  // @ts-expect-error an argument is missing
  () => client.me.reminderView({ startDateTime: "2027-03-02" }),
  // @ts-expect-error a header is named otherwise
  () => client.users.get({ headers: { ConsistencyLevl: "eventual" } }),
  // @ts-expect-error a parameter is named otherwise
  () => client.me.mailFolders.get({ query: { includeHidenFolders: true } }),
  // @ts-expect-error when a user was created is the service's to say
  () => client.me.patch({ createdDateTime: "2027-01-30T08:00:00Z" }),
];
