import { Readable } from "node:stream";
import { afterEach, expect, test, vi } from "vitest";
import { ApiError, NetworkError } from "../../../../templates/runtime/calls/api-error.js";
import { recordingClient } from "../recording-client.js";
import { clientOf, rejectionOf, type Reply, startServer } from "../test-server.js";

afterEach(() => void vi.useRealTimers());

const fails = (times: number, reply: Reply) =>
  startServer((_, index) => (index < times ? reply : { body: { done: true } }));

const passing: readonly Reply[] = [
  { status: 429 },
  { status: 503, headers: { "retry-after": "0" } },
  { status: 504, headers: { "retry-after": new Date(0).toUTCString() } },
  { breaks: "before" },
  { breaks: "within" },
];

test.each(passing)("a call is sent again after %j", async (reply) => {
  const server = await fails(3, reply);
  expect(await clientOf(server).users.get()).toEqual({ done: true });
  expect(server.arrived).toHaveLength(4);
});

test.each(["get", "head", "put", "delete", "options"] as const)("%s may be repeated", async (verb) => {
  const server = await fails(1, { status: 503 });
  await clientOf(server).users[verb]();
  expect(server.arrived).toHaveLength(2);
});

test.each(["post", "patch"] as const)("%s is repeated after 429, for which nothing was done", async (verb) => {
  const server = await fails(2, { status: 429 });
  expect(await clientOf(server).users[verb]({ a: 1 })).toEqual({ done: true });
  expect(server.arrived.map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}', '{"a":1}']);
});

test.each(["post", "patch"] as const)("%s is repeated after 503 only when the client is told so", async (verb) => {
  const server = await fails(2, { status: 503 });
  const { users } = clientOf(server);
  expect(await rejectionOf(users[verb]({}))).toMatchObject({ status: 503 });
  expect(server.arrived).toHaveLength(1);
  await users[verb]({ a: 1 }, { retry: { methods: [verb.toUpperCase()], maxDelay: 5 } });
  expect(server.arrived.map(({ body }) => body)).toEqual(["{}", '{"a":1}', '{"a":1}']);
});

test.each([400, 404, 408, 409, 412, 500, 501, 502])("%i is not sent again", async (status) => {
  const server = await fails(1, { status });
  expect(await rejectionOf(clientOf(server).users.get())).toMatchObject({ status });
  expect(server.arrived).toHaveLength(1);
});

test.each([408, 500, 502])("%i is sent again when the client is told so, where that may be done", async (status) => {
  const server = await fails(1, { status });
  const client = clientOf(server, { retry: { statuses: [408, 500, 502], maxDelay: 5 } });
  expect(await rejectionOf(client.users.post({}))).toMatchObject({ status });
  const other = await fails(1, { status });
  const retry = { statuses: [status], maxDelay: 5 };
  expect(await clientOf(other, { retry }).users.get()).toEqual({ done: true });
  expect([server.arrived.length, other.arrived.length]).toEqual([1, 2]);
});

test.each([
  ["the platform", () => new Blob(["text"]).stream()],
  ["Node", () => Readable.from([new TextEncoder().encode("text")])],
])("a stream of %s is sent once", async (_, stream) => {
  const server = await fails(1, { status: 503 });
  const body = stream();
  expect(await rejectionOf(clientOf(server).users.put(body))).toMatchObject({ status: 503 });
  expect(server.arrived.map((request) => request.body)).toEqual(["text"]);
});

test("the last failure is told when the limit is reached", async () => {
  const server = await fails(9, { status: 503 });
  expect(await rejectionOf(clientOf(server).users.get())).toBeInstanceOf(ApiError);
  expect(server.arrived).toHaveLength(4);
  await rejectionOf(clientOf(server).users.get({ retry: { limit: 1, maxDelay: 1 } }));
  expect(server.arrived).toHaveLength(6);
  await rejectionOf(clientOf(server).users.get({ retry: false }));
  expect(server.arrived).toHaveLength(7);
});

test("a lost network is told with its cause", async () => {
  const server = await fails(9, { breaks: "before" });
  const error = await rejectionOf(clientOf(server, { retry: false }).users.get({ top: 1 }));
  expect(error).toBeInstanceOf(NetworkError);
  expect(error).toMatchObject({
    name: "NetworkError",
    message: `GET ${server.origin}/v1.0/users?$top=1: no answer`,
    method: "GET",
    operation: "users.get",
    cause: { name: "TypeError" },
  });
});

test.each([
  ["120", 120_000],
  ["Wed, 21 Oct 2015 07:28:10 GMT", 10_000],
])("Retry-After: %s is waited for", async (header, milliseconds) => {
  vi.useFakeTimers({ now: new Date("2015-10-21T07:28:00Z") });
  const replies = [new Response(null, { status: 429, headers: { "retry-after": header } }), new Response('"x"')];
  const { client, sent } = recordingClient({ retry: { maxDelay: 120_000 } }, () => replies.shift() ?? Response.error());
  const answer = client.users.get();
  await vi.advanceTimersByTimeAsync(milliseconds - 1);
  expect(sent).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(await answer).toBeInstanceOf(Blob);
  expect(sent).toHaveLength(2);
});

test("a wait that is longer than the cap is not begun", async () => {
  const server = await fails(1, { status: 429, headers: { "retry-after": "120" } });
  expect(await rejectionOf(clientOf(server, { retry: {} }).users.get())).toMatchObject({ status: 429 });
  expect(server.arrived).toHaveLength(1);
});

test("waits double up to the cap, each shortened by chance", async () => {
  vi.useFakeTimers();
  const waits: number[] = [];
  const { client } = recordingClient(
    {
      retry: { limit: 8, maxDelay: 8_000 },
      middleware: [
        (request, next) => {
          waits.push(Date.now());
          return next(request);
        },
      ],
    },
    () => new Response(null, { status: 503 }),
  );
  const random = vi.spyOn(Math, "random").mockReturnValue(0.5);
  const failed = rejectionOf(client.users.get());
  await vi.runAllTimersAsync();
  await failed;
  random.mockRestore();
  const gaps = waits.slice(1).map((time, index) => time - (waits[index] ?? 0));
  expect(gaps).toEqual([250, 500, 1_000, 2_000, 4_000, 4_000, 4_000, 4_000]);
});
