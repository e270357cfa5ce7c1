import { BatchError } from "@acme/graph";
import { type Fetch, program } from "../program.js";
import { connect } from "./connect.js";

export async function dashboard(fetch: Fetch) {
  const client = connect(fetch);
  const { me, events } = await client.batch({
    me: client.me.request.get({ select: ["displayName"] }),
    events: client.me.events.request.get({ top: 3, select: ["subject"] }),
  });
  return { name: me.displayName, subjects: events.value.map((event) => event.subject) };
}

export async function pair(fetch: Fetch) {
  const client = connect(fetch);
  const [me, groups] = await client.batch([client.me.request.get(), client.me.memberOf.request.get()]);
  return [me.displayName, groups.value.length] as const;
}

export async function removeAll(fetch: Fetch, ids: string[]) {
  const client = connect(fetch);
  try {
    await client.batch(ids.map((id) => client.users.byId(id).request.delete()));
  } catch (error) {
    if (!(error instanceof BatchError)) throw error;
    return error.message;
  }
  return "";
}

export const plays = {
  "sends requests together, by name": program({
    run: dashboard,
    exchanges: [
      {
        sent: "POST /$batch",
        body: {
          requests: [
            { id: "me", method: "GET", url: "/me?$select=displayName", headers: {} },
            { id: "events", method: "GET", url: "/me/events?$top=3&$select=subject", headers: {} },
          ],
        },
        answer: {
          responses: [
            { id: "events", status: 200, body: { value: [{ subject: "Lunch" }] } },
            { id: "me", status: 200, body: { displayName: "Ann" } },
          ],
        },
      },
    ],
    gives: { name: "Ann", subjects: ["Lunch"] },
  }),
  "gives a list as a tuple": program({
    run: pair,
    exchanges: [
      {
        sent: "POST /$batch",
        body: {
          requests: [
            { id: "0", method: "GET", url: "/me", headers: {} },
            { id: "1", method: "GET", url: "/me/memberOf", headers: {} },
          ],
        },
        answer: {
          responses: [
            { id: "0", status: 200, body: { displayName: "Ann" } },
            { id: "1", status: 200, body: { value: [{ id: "1" }] } },
          ],
        },
      },
    ],
    gives: ["Ann", 1],
  }),
  "tells that a part failed": program({
    run: async (fetch) => /Gone/.test(await removeAll(fetch, ["1"])),
    exchanges: [
      {
        sent: "POST /$batch",
        body: { requests: [{ id: "0", method: "DELETE", url: "/users/1", headers: {} }] },
        answer: { responses: [{ id: "0", status: 404, body: { error: { code: "gone", message: "Gone." } } }] },
      },
    ],
    gives: true,
  }),
};
