import { BatchError } from "@acme/graph";
import { type Fetch, program } from "../program.js";
import { connect } from "./connect.js";

export const dashboard = async (fetch: Fetch) => {
  const client = connect(fetch);
  const { me, unread } = await client.batch({
    me: client.me.request.get({ select: ["displayName"] }),
    unread: client.me.messages.request.get({ filter: "isRead eq false", select: ["subject"] }),
  });
  return { name: me.displayName, subjects: unread.value.map((message) => message.subject) };
};

export const pair = async (fetch: Fetch) => {
  const client = connect(fetch);
  const [me, users] = await client.batch([client.me.request.get(), client.users.request.get({ top: 1 })]);
  return `${me.displayName} of ${users.value.length}`;
};

export const removeAll = async (fetch: Fetch, ids: readonly string[]) => {
  const client = connect(fetch);
  try {
    await client.batch(ids.map((id) => client.users.byId(id).request.delete()));
    return "all removed";
  } catch (error) {
    return error instanceof BatchError ? "not all removed" : "failed";
  }
};

export const plays = {
  "sends requests together, by name": program({
    run: dashboard,
    exchanges: [
      {
        sent: "POST /$batch",
        body: {
          requests: [
            { headers: {}, id: "me", method: "GET", url: "/me?$select=displayName" },
            {
              headers: {},
              id: "unread",
              method: "GET",
              url: "/me/messages?$filter=isRead%20eq%20false&$select=subject",
            },
          ],
        },
        answer: {
          responses: [
            { id: "unread", status: 200, body: { value: [{ subject: "Lunch" }] } },
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
            { headers: {}, id: "0", method: "GET", url: "/me" },
            { headers: {}, id: "1", method: "GET", url: "/users?$top=1" },
          ],
        },
        answer: {
          responses: [
            { id: "0", status: 200, body: { displayName: "Ann" } },
            { id: "1", status: 200, body: { value: [{ headers: {}, id: "1" }] } },
          ],
        },
      },
    ],
    gives: "Ann of 1",
  }),
  "tells that a part failed": program({
    run: (fetch) => removeAll(fetch, ["1", "2"]),
    exchanges: [
      {
        sent: "POST /$batch",
        body: {
          requests: [
            { headers: {}, id: "0", method: "DELETE", url: "/users/1" },
            { headers: {}, id: "1", method: "DELETE", url: "/users/2" },
          ],
        },
        answer: {
          responses: [
            { id: "0", status: 204 },
            { id: "1", status: 404, body: { error: { code: "gone" } } },
          ],
        },
      },
    ],
    gives: "not all removed",
  }),
};
