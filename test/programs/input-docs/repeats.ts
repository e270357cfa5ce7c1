import { type Client, createClient, isApiError, TimeoutError } from "@acme/graph";
import { type Fetch, program } from "../program.js";
import { connect } from "./connect.js";

export const patient = async (fetch: Fetch) => {
  const client = createClient({ auth: () => "token", fetch });
  await client.me.sendMail.post({ message: { subject: "After a while" } });
};

export const stubborn = async (fetch: Fetch) => {
  const client = createClient({ auth: () => "token", fetch, retry: { limit: 5, maxDelay: 5, statuses: [500, 502] } });
  return (await client.me.get()).displayName;
};

export const impatient = async (fetch: Fetch) => {
  const client = createClient({ auth: () => "token", fetch, retry: false });
  try {
    await client.me.get();
    return "";
  } catch (error) {
    return isApiError(error, 429) ? error.headers.get("Retry-After") : "?";
  }
};

export const stopped = async (client: Client) => {
  const controller = new AbortController();
  const call = client.me.messages.get({ signal: controller.signal });
  controller.abort();
  try {
    return (await call).value.length;
  } catch (error) {
    return error instanceof Error ? error.name : "?";
  }
};

export const late = async (client: Client) => {
  try {
    return (await client.me.get({ timeout: 10 })).id;
  } catch (error) {
    return error instanceof TimeoutError ? "late" : "?";
  }
};

const throttled = (seconds: string) => new Response(null, { status: 429, headers: { "Retry-After": seconds } });
const sendMail = { sent: "POST /me/sendMail", body: { message: { subject: "After a while" } } };
const never: Fetch = (_input, init) =>
  new Promise((_resolve, reject) => init?.signal?.addEventListener("abort", () => reject(init.signal?.reason)));

export const plays = {
  "sends again what was throttled": program({
    run: patient,
    exchanges: [{ ...sendMail, answer: throttled("0.001") }, sendMail],
  }),
  "bears what passes": program({
    run: stubborn,
    exchanges: [
      { sent: "GET /me", answer: new Response(null, { status: 502 }) },
      { sent: "GET /me", answer: new Response(null, { status: 500 }) },
      { sent: "GET /me", answer: { displayName: "Ann" } },
    ],
    gives: "Ann",
  }),
  "repeats nothing where it is told so": program({
    run: impatient,
    exchanges: [{ sent: "GET /me", answer: throttled("7") }],
    gives: "7",
  }),
  "ends with its signal": program({ run: () => stopped(connect(never)), exchanges: [], gives: "AbortError" }),
  "ends in time": program({ run: () => late(connect(never)), exchanges: [], gives: "late" }),
};
