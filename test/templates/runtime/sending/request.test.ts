import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { createRuntimeClient } from "../../../../templates/runtime/index.js";
import { recordingClient } from "../recording-client.js";

test.each(["get", "delete", "head", "post", "patch", "put"] as const)(
  "%s is one request of that method",
  async (verb) => {
    const { client, sent } = recordingClient();
    await client.users[verb]();
    expect(sent.map(({ method, body }) => ({ method, body }))).toEqual([
      { method: verb.toUpperCase(), body: undefined },
    ]);
  },
);

test.each([{ a: [1, null, "x"] }, [1, 2], 5, true, null])("%j is sent as JSON", async (body) => {
  const { client, sent } = recordingClient();
  await client.users.post(body);
  expect(sent[0]?.body).toBe(JSON.stringify(body));
  expect(sent[0]?.headers.get("content-type")).toBe("application/json");
});

test("the media type of JSON can be another one", async () => {
  const { client, sent } = recordingClient();
  await client.users.patch({}, { headers: { "content-type": "application/merge-patch+json" } });
  expect(sent[0]?.headers.get("content-type")).toBe("application/merge-patch+json");
});

const bytes = "application/octet-stream";

test.each<readonly [unknown, string | null]>([
  ["text", null],
  [new FormData(), null],
  [new URLSearchParams("a=b"), null],
  [new Blob(["x"], { type: "image/png" }), null],
  [new Blob(["x"]), bytes],
  [new Uint8Array([1]), bytes],
  [new ArrayBuffer(1), bytes],
  [new ReadableStream(), bytes],
  [Readable.from(["x"]), bytes],
])("a body that is no JSON is sent as it is, with a type where the platform gives none: %o", async (body, type) => {
  const { client, sent } = recordingClient();
  await client.users.put(body);
  await client.users.put(body, { headers: { "content-type": "text/csv" } });
  expect(sent.map((request) => request.body)).toEqual([body, body]);
  expect(sent.map(({ headers }) => headers.get("content-type"))).toEqual([type, "text/csv"]);
});

test("a call without a body has no type of one", async () => {
  const { client, sent } = recordingClient();
  await client.users.post();
  await client.users.post(undefined, { headers: { prefer: "x" } });
  expect(sent.map(({ body, headers }) => [body, [...headers]])).toEqual([
    [undefined, []],
    [undefined, [["prefer", "x"]]],
  ]);
});

test("the token is asked for before each call, and the caller's own header wins", async () => {
  let asked = 0;
  const { client, sent } = recordingClient({
    auth: async () => `t${(asked += 1)}`,
    headers: { a: "client", b: "client" },
  });
  await client.users.get();
  await client.users.get({ headers: { a: "call" } });
  await client.users.get({ headers: { Authorization: "Basic x" } });
  expect(sent.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer t1", "Bearer t2", "Basic x"]);
  expect(sent.map(({ headers }) => headers.get("a"))).toEqual(["client", "call", "client"]);
  expect(sent.every(({ headers }) => headers.get("b") === "client")).toBe(true);
});

test("the caller's base URL wins, with and without a slash at its end", async () => {
  const { client, sent } = recordingClient({ baseUrl: "http://localhost:1/x/" });
  await client.users.get();
  expect(sent[0]?.url).toBe("http://localhost:1/x/users");
});

test("a client without a base URL is refused when it is made", () => {
  expect(() => createRuntimeClient({})).toThrow("baseUrl");
});

test("the signal of a call aborts that of its request", async () => {
  const controller = new AbortController();
  const seen: unknown[] = [];
  const { client } = recordingClient({
    fetch: async (_, init) => {
      controller.abort();
      seen.push(init.signal?.reason);
      return new Response(null);
    },
  });
  await expect(client.users.get({ signal: controller.signal })).rejects.toBe(controller.signal.reason);
  expect(seen).toEqual([controller.signal.reason]);
});
