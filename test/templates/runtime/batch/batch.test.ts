import { expect, test } from "vitest";
import { ApiError } from "../../../../templates/runtime/index.js";
import { BatchError } from "../../../../templates/runtime/batch/batch-error.js";
import { partsOf, startBatchServer, type PartReply } from "./batch-server.js";
import { recordingClient } from "../recording-client.js";
import { clientOf, rejectionOf, startServer } from "../test-server.js";

const json = { "content-type": "application/json" };

test("calls are sent together and their values come by name", async () => {
  const server = await startBatchServer(({ url }) => ({ headers: json, body: { url } }));
  const client = clientOf(server, { auth: () => "t" });
  const answer = await client.batch({
    me: client.me.request.get({ select: ["id"] }),
    mail: client.me.messages.request.get({ top: 5 }),
  });
  expect(answer).toEqual({ me: { url: "/me?$select=id" }, mail: { url: "/me/messages?$top=5" } });
  expect(server.arrived).toHaveLength(1);
  expect(server.arrived[0]?.headers).toMatchObject({ authorization: "Bearer t", "content-type": "application/json" });
});

test("the values of a list come in its order", async () => {
  const server = await startBatchServer(({ url }) => ({ headers: json, body: { url } }));
  const client = clientOf(server);
  const list = ["a", "b", "c"].map((id) => client.users.byId(id).request.get());
  const [a, b, c] = await client.batch(list);
  expect([a, b, c]).toEqual([{ url: "/users/a" }, { url: "/users/b" }, { url: "/users/c" }]);
  const [first, second] = await client.batch([client.me.request.get(), client.users.request.get()], {
    settled: true,
    dependsOn: { 1: ["0"] },
  });
  expect([first, second]).toEqual([{ value: { url: "/me" } }, { value: { url: "/users" } }]);
  expect(server.arrived.map((request) => partsOf(request).map(({ id }) => id))).toEqual([
    ["0", "1", "2"],
    ["0", "1"],
  ]);
});

test("request sends nothing", () => {
  const { client, sent } = recordingClient();
  expect(client.users.byId("a").request.get({ top: 1 })).toMatchObject({
    method: "GET",
    path: "/users/a",
    operation: "users.byId.get",
    options: { top: 1 },
  });
  expect(sent).toEqual([]);
});

test("JSON is sent as JSON, text as text and bytes as base64, each with its type", async () => {
  const server = await startBatchServer(() => ({ status: 204 }));
  const client = clientOf(server);
  const { users } = client;
  await client.batch({
    none: users.request.delete({ headers: { "If-Match": "e" } }),
    json: users.request.post({ day: new Date(0) }),
    merge: users.request.post([1], { headers: { "Content-Type": "application/merge-patch+json" } }),
    text: users.request.put("é"),
    bytes: users.request.put(new Uint8Array([255, 0])),
    picture: users.request.put(new Blob(["a"], { type: "image/png" })),
  });
  const parts = server.arrived.flatMap(partsOf).map(({ id, headers, body }) => [id, headers, body]);
  expect(parts).toEqual([
    ["none", { "if-match": "e" }, undefined],
    ["json", json, { day: "1970-01-01T00:00:00.000Z" }],
    ["merge", { "content-type": "application/merge-patch+json" }, [1]],
    ["text", { "content-type": "text/plain;charset=UTF-8" }, "é"],
    ["bytes", { "content-type": "application/octet-stream" }, "/wA="],
    ["picture", { "content-type": "image/png" }, "YQ=="],
  ]);
});

const textOf = async (value: unknown): Promise<unknown> => (value instanceof Blob ? value.text() : value);

test.each<readonly [unknown, PartReply]>([
  [{ a: 1 }, { body: { a: 1 } }],
  ["x", { headers: json, body: "x" }],
  [undefined, { status: 204 }],
  [undefined, { status: 202, headers: json, body: null }],
  ["a,b", { headers: { "Content-Type": "text/csv" }, body: "a,b" }],
  ["ÿ", { headers: { "Content-Type": "image/png" }, body: "w78=" }],
  ["ÿ", { headers: { "Content-Type": "image/png" }, body: "w78" }],
])("%j is what comes of the part %j", async (value, reply) => {
  const client = clientOf(await startBatchServer(() => reply));
  const { part } = await client.batch({ part: client.users.request.get() });
  expect(await textOf(part)).toEqual(value);
});

test("a $count in a batch is a number", async () => {
  const client = clientOf(await startBatchServer(() => ({ headers: { "content-type": "text/plain" }, body: "7" })));
  expect(await client.batch({ count: client.users.count.request.get() })).toEqual({ count: 7 });
});

const missing = {
  status: 404,
  headers: { ...json, "request-id": "r" },
  body: { error: { code: "gone", message: "Gone." } },
};

test("where a part failed, the error names it and has the results of all", async () => {
  const server = await startBatchServer(({ id }) => (id === "bad" ? missing : { body: 1 }));
  const client = clientOf(server);
  const parts = { good: client.me.request.get(), bad: client.users.byId("x").request.get() };
  const error = await rejectionOf(client.batch(parts));
  expect(error).toBeInstanceOf(BatchError);
  expect(error).toMatchObject({
    message: "Parts of the batch failed: bad (Gone.)",
    results: {
      good: { value: 1 },
      bad: { error: { status: 404, code: "gone", requestId: "r", operation: "users.byId.get", method: "GET" } },
    },
  });
  const results = await client.batch(parts, { settled: true });
  expect(Object.keys(results)).toEqual(["good", "bad"]);
  expect(results.good).toEqual({ value: 1 });
  expect(results.bad.error).toBeInstanceOf(ApiError);
});

test("a part without an answer failed", async () => {
  const client = clientOf(await startServer(() => ({ body: { responses: [] } })));
  const { me } = await client.batch({ me: client.me.request.get() }, { settled: true });
  expect(me.error?.message).toContain("no answer");
});

test("what is no request is refused before anything is sent", async () => {
  const { client, sent } = recordingClient();
  const parts: Record<string, never> = JSON.parse('{ "me": {} }');
  expect(await rejectionOf(client.batch(parts))).toMatchObject({
    name: "TypeError",
    message: expect.stringMatching(/"me" is no request.*\.request/),
  });
  expect(sent).toEqual([]);
});

test("a batch that fails as a whole fails with that", async () => {
  const client = clientOf(await startServer(() => ({ status: 403, body: { error: { code: "denied" } } })));
  expect(await rejectionOf(client.batch({ me: client.me.request.get() }))).toMatchObject({
    status: 403,
    code: "denied",
    operation: "batch",
  });
});
