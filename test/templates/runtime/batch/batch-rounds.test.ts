import { expect, test } from "vitest";
import { partsOf, startBatchServer, type PartReply } from "./batch-server.js";
import { clientOf, rejectionOf, startServer, type TestServer } from "../test-server.js";

const idsOf = ({ arrived }: TestServer): readonly string[] =>
  arrived.map((request) =>
    partsOf(request)
      .map(({ id, dependsOn }) => (dependsOn === undefined ? id : `${id}<${dependsOn.join("+")}`))
      .join(" "),
  );

const numbers = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `p${from + index}`);

const partsFrom = (client: ReturnType<typeof clientOf>, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, client.users.byId(name).request.get()]));

test("more than 20 parts make more than one batch", async () => {
  const server = await startBatchServer(({ url }) => ({ body: { url } }));
  const client = clientOf(server);
  const names = numbers(1, 45);
  const answer = await client.batch(partsFrom(client, names));
  expect(answer).toEqual(Object.fromEntries(names.map((name) => [name, { url: `/users/${name}` }])));
  expect(idsOf(server).map((ids) => ids.split(" ").length)).toEqual([20, 20, 5]);
});

test("parts stand behind those that they need, in the same batch or in a later one", async () => {
  const server = await startBatchServer(() => ({ body: 1 }));
  const client = clientOf(server);
  await client.batch(partsFrom(client, ["c", "a", "b"]), { dependsOn: { b: ["a"], c: ["b"] } });
  expect(idsOf(server)).toEqual(["a b<a", "c"]);
});

test("needs are told only within a batch, and hold beyond it", async () => {
  const server = await startBatchServer(() => ({ body: 1 }));
  const client = clientOf(server);
  await client.batch(partsFrom(client, numbers(1, 21)), { dependsOn: { p21: ["p1"] } });
  expect(idsOf(server)).toEqual([numbers(1, 20).join(" "), "p21"]);
});

test("what needs a failed part is failed with 424, sent or not", async () => {
  const server = await startBatchServer(({ id }) => ({ status: id === "p1" ? 400 : 200, body: {} }));
  const client = clientOf(server);
  const results = await client.batch(partsFrom(client, numbers(1, 22)), {
    settled: true,
    dependsOn: { p2: ["p1"], p22: ["p21"], p21: ["p1"] },
  });
  const statuses = Object.entries(results).filter(([, { error }]) => error !== undefined);
  expect(statuses.map(([name, { error }]) => `${name} ${error?.status}`)).toEqual([
    "p1 400",
    "p2 424",
    "p21 424",
    "p22 424",
  ]);
  expect(results["p22"]?.error?.message).toContain("p21");
  expect(server.arrived).toHaveLength(1);
});

test("needs in a circle and needs of nothing are refused", async () => {
  const server = await startBatchServer(() => ({}));
  const client = clientOf(server);
  const parts = partsFrom(client, ["a", "b"]);
  const circle = await rejectionOf(client.batch(parts, { dependsOn: { a: ["b"], b: ["a"] } }));
  expect(circle).toMatchObject({ name: "TypeError", message: expect.stringContaining("a, b") });
  const unknown = await rejectionOf(client.batch(parts, { dependsOn: { a: ["x"] } }));
  expect(unknown).toMatchObject({ name: "TypeError", message: expect.stringContaining('"x"') });
  expect(server.arrived).toEqual([]);
});

const throttled: PartReply = { status: 429, headers: { "Retry-After": "0" } };

test("parts that were throttled are sent again, with those that wait for them", async () => {
  const server = await startBatchServer(({ id }, index) => (id === "b" && index < 2 ? throttled : { body: index }));
  const client = clientOf(server);
  const answer = await client.batch(partsFrom(client, ["a", "b", "c", "d"]), {
    dependsOn: { c: ["b"], d: ["c", "a"] },
  });
  expect(answer).toEqual({ a: 0, b: 2, c: 2, d: 2 });
  expect(idsOf(server)).toEqual(["a b c<b d<c+a", "b c<b d<c", "b c<b d<c"]);
});

test("throttled parts are not sent again beyond the limit", async () => {
  const server = await startBatchServer(() => throttled);
  const client = clientOf(server);
  const parts = { get: client.me.request.get(), post: client.me.request.post({}) };
  const results = await client.batch(parts, { settled: true, retry: { limit: 1 } });
  expect(results).toMatchObject({ get: { error: { status: 429 } }, post: { error: { status: 429 } } });
  expect(idsOf(server)).toEqual(["get post", "get post"]);
});

test("parts that may have been begun are sent again when they are idempotent", async () => {
  const server = await startBatchServer((_, index) => (index === 0 ? { status: 503 } : { body: 1 }));
  const client = clientOf(server);
  const parts = { get: client.me.request.get(), post: client.me.request.post({}) };
  const results = await client.batch(parts, { settled: true, retry: { maxDelay: 1 } });
  expect(results).toMatchObject({ get: { value: 1 }, post: { error: { status: 503 } } });
  expect(idsOf(server)).toEqual(["get post", "get"]);
});

test.each([
  ["get", 429, 2],
  ["post", 429, 2],
  ["get", 503, 2],
  ["post", 503, 1],
] as const)("a batch of a %s that is answered with %i as a whole is sent %i times", async (verb, status, times) => {
  const server = await startServer((_, index) =>
    index === 0 ? { status } : { body: { responses: [{ id: "me", status: 204 }] } },
  );
  const client = clientOf(server);
  await client.batch({ me: client.me.request[verb]() }).catch(() => undefined);
  expect(server.arrived).toHaveLength(times);
});

test("a signal ends the wait between two batches", async () => {
  const controller = new AbortController();
  const server = await startBatchServer(() => {
    setTimeout(() => controller.abort(new Error("enough")), 20);
    return { status: 429, headers: { "retry-after": "5" } };
  });
  const client = clientOf(server, { retry: {} });
  const error = await rejectionOf(client.batch({ me: client.me.request.get() }, { signal: controller.signal }));
  expect(error).toMatchObject({ message: "enough" });
});
