import { expect, test } from "vitest";
import { logging, NetworkError, type LogEvent, type Middleware } from "../../../../templates/runtime/index.js";
import { recordingClient } from "../recording-client.js";
import { clientOf, rejectionOf, startServer } from "../test-server.js";

test("middleware stands around each request, the first outermost, and never sees the token", async () => {
  const steps: string[] = [];
  const named =
    (name: string): Middleware =>
    async (request, next) => {
      steps.push(`${name} ${request.method} ${request.headers.get("authorization")}`);
      const response = await next(request);
      steps.push(`${name} ${response.status} ${request.headers.get("authorization")}`);
      return response;
    };
  const { client, sent } = recordingClient({ auth: () => "t", middleware: [named("a"), named("b")] });
  await client.users.get();
  expect(steps).toEqual(["a GET null", "b GET null", "b 204 null", "a 204 null"]);
  expect(sent[0]?.headers.get("authorization")).toBe("Bearer t");
});

test("middleware may change the request or answer itself", async () => {
  const { client, sent } = recordingClient({
    middleware: [
      async (request, next) => {
        if (request.url.endsWith("/me")) return Response.json("cached");
        request.headers.set("x", "1");
        return next({ ...request, url: `${request.url}?y=2` });
      },
    ],
  });
  expect(await client.me.get()).toBe("cached");
  await client.users.get();
  expect(sent.map(({ url, headers }) => [url, headers.get("x")])).toEqual([["/users?y=2", "1"]]);
});

test("middleware runs again for a repeat, on headers of its own, and its failure is not repeated", async () => {
  const seen: unknown[] = [];
  const server = await startServer((_, index) => ({ status: index === 0 ? 503 : 204 }));
  const note: Middleware = async (request, next) => {
    request.headers.append("x", "1");
    seen.push(request.headers.get("x"));
    return next(request);
  };
  await clientOf(server, { middleware: [note] }).users.get();
  expect(seen).toEqual(["1", "1"]);
  const failure = new TypeError("mine");
  const { client, sent } = recordingClient({ middleware: [() => Promise.reject(failure)] });
  expect(await rejectionOf(client.users.get())).toBe(failure);
  expect(sent).toEqual([]);
});

test("the token is not sent to another origin where middleware leads a request there", async () => {
  const other = await startServer(() => ({ body: "x" }));
  const { client } = recordingClient({
    auth: () => "secret",
    fetch,
    middleware: [(request, next) => next({ ...request, url: other.origin })],
  });
  await client.users.get();
  expect(other.arrived[0]?.headers["authorization"]).toBeUndefined();
});

test("the log is told of each attempt, and of no header", async () => {
  const events: LogEvent[] = [];
  const server = await startServer((_, index) =>
    index === 0 ? { breaks: "before" } : { status: index === 1 ? 429 : 204, headers: { "request-id": `r${index}` } },
  );
  await clientOf(server, { middleware: [logging((event) => events.push(event))], auth: () => "secret" }).users.get({
    top: 1,
  });
  const call = { method: "GET", url: `${server.origin}/v1.0/users?$top=1`, milliseconds: expect.any(Number) };
  expect(events).toEqual([
    { ...call, attempt: 1, error: expect.any(NetworkError) },
    { ...call, attempt: 2, status: 429, requestId: "r1" },
    { ...call, attempt: 3, status: 204, requestId: "r2" },
  ]);
  expect(JSON.stringify(events)).not.toContain("secret");
});
