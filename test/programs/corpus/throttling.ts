import { createClient, isApiError } from "@acme/graph";
import { type Fetch, program } from "../program.js";

export async function patient(fetch: Fetch) {
  const client = createClient({ auth: () => "token", fetch });
  return await client.me.messages.post({ subject: "Sent after a while" });
}

export async function stubborn(fetch: Fetch) {
  const client = createClient({ auth: () => "token", fetch, retry: { limit: 5, statuses: [500, 502, 503, 504] } });
  return await client.me.get();
}

export async function impatient(fetch: Fetch) {
  const client = createClient({ auth: () => "token", fetch, retry: false });
  try {
    await client.me.get();
    return "";
  } catch (error) {
    if (isApiError(error, 429)) return error.headers.get("Retry-After");
    throw error;
  }
}

const throttled = (seconds: string) => new Response(null, { status: 429, headers: { "Retry-After": seconds } });
const draft = { sent: "POST /me/messages", body: { subject: "Sent after a while" } };

export const plays = {
  "sends again what was throttled": program({
    run: async (fetch) => (await patient(fetch)).id,
    exchanges: [
      { ...draft, answer: throttled("0.001") },
      { ...draft, answer: { id: "1" } },
    ],
    gives: "1",
  }),
  "bears what passes": program({
    run: async (fetch) => (await stubborn(fetch)).displayName,
    exchanges: [
      { sent: "GET /me", answer: new Response(null, { status: 502, headers: { "Retry-After": "0.001" } }) },
      { sent: "GET /me", answer: { displayName: "Ann" } },
    ],
    gives: "Ann",
  }),
  "repeats nothing where it is told so": program({
    run: impatient,
    exchanges: [{ sent: "GET /me", answer: throttled("7") }],
    gives: "7",
  }),
};
