import { createClient, logging, type Middleware } from "@acme/graph";
import { type Fetch, program } from "../program.js";

const timed =
  (times: string[]): Middleware =>
  async (request, next) => {
    const response = await next(request);
    times.push(`${request.method} ${new URL(request.url).pathname} ${response.status}`);
    return response;
  };

export async function measure(fetch: Fetch) {
  const times: string[] = [];
  const client = createClient({ auth: () => "token", fetch, middleware: [timed(times)] });
  await client.me.get();
  return times;
}

export async function traced(fetch: Fetch) {
  const client = createClient({
    auth: () => "token",
    fetch,
    middleware: [
      (request, next) => {
        request.headers.set("client-request-id", "7f0b3b3e");
        return next(request);
      },
    ],
  });
  return await client.organization.get();
}

export async function logged(fetch: Fetch) {
  const lines: string[] = [];
  const client = createClient({
    auth: () => "token",
    fetch,
    middleware: [logging((line) => lines.push(String(line)))],
  });
  await client.me.get();
  return lines.length > 0;
}

export const plays = {
  measures: program({
    run: measure,
    exchanges: [{ sent: "GET /me", answer: {} }],
    gives: ["GET /v1.0/me 200"],
  }),
  "adds a header": program({
    run: async (fetch) => (await traced(fetch)).value.length,
    exchanges: [{ sent: "GET /organization", headers: { "client-request-id": "7f0b3b3e" }, answer: { value: [] } }],
    gives: 0,
  }),
  logs: program({ run: logged, exchanges: [{ sent: "GET /me", answer: {} }], gives: true }),
};
