import { TimeoutError, type Client } from "@acme/graph";
import { type Fetch, program } from "../program.js";
import { connect } from "./connect.js";

export async function stopped(client: Client) {
  const controller = new AbortController();
  const call = client.me.messages.get({ signal: controller.signal });
  controller.abort();
  try {
    await call;
    return "done";
  } catch (error) {
    return error instanceof Error ? error.name : "?";
  }
}

export async function late(client: Client) {
  try {
    await client.me.get({ timeout: 20 });
    return "done";
  } catch (error) {
    if (error instanceof TimeoutError) return "late";
    throw error;
  }
}

export async function inTime(client: Client) {
  const hurried = client.with({ timeout: 1000, headers: { "client-request-id": "1" } });
  return (await hurried.me.get()).displayName;
}

const never: Fetch = (_input, init) =>
  new Promise((_resolve, reject) => init?.signal?.addEventListener("abort", () => reject(init.signal?.reason)));

export const plays = {
  "ends with its signal": program({ run: () => stopped(connect(never)), exchanges: [], gives: "AbortError" }),
  "ends in time": program({ run: () => late(connect(never)), exchanges: [], gives: "late" }),
  "has a limit for some calls": program({
    run: (fetch) => inTime(connect(fetch)),
    exchanges: [{ sent: "GET /me", headers: { "client-request-id": "1" }, answer: { displayName: "Ann" } }],
    gives: "Ann",
  }),
};
