import { expect, expectTypeOf, test } from "vitest";
import type { Client } from "../../../../templates/runtime/calls/client-options.js";
import type { BatchFeature } from "../../../../templates/runtime/calls/protocol-options.js";
import type { BatchMethod, ClientMethods, CreateClient } from "../../../../templates/runtime/index.js";
import { recordingClient } from "../recording-client.js";
import { clientOf, rejectionOf, startServer } from "../test-server.js";
import { compiles } from "../types/compiles.js";

test("a client with other defaults adds its headers, and leaves the first one as it was", async () => {
  const { client, sent } = recordingClient({ headers: { Prefer: "a", "x-app": "1" } });
  const other = client.with({ headers: { prefer: "b", "X-More": "2" } });
  await other.users.get();
  await other.with({ headers: { "x-app": "3" } }).users.get({ headers: { PREFER: "c" } });
  await client.users.get();
  expect(sent.map(({ headers }) => Object.fromEntries(headers))).toEqual([
    { prefer: "b", "x-app": "1", "x-more": "2" },
    { prefer: "c", "x-app": "3", "x-more": "2" },
    { prefer: "a", "x-app": "1" },
  ]);
});

test("a client with other defaults has its own timeout, repeats, token and middleware", async () => {
  const server = await startServer((_, index) => (index === 0 ? { status: 503 } : { hangs: true }));
  const client = clientOf(server, { retry: false }).with({ timeout: 30, retry: { maxDelay: 1 }, auth: () => "t" });
  expect(await rejectionOf(client.users.get())).toMatchObject({ name: "TimeoutError" });
  expect(server.arrived.map(({ headers }) => headers["authorization"])).toEqual(["Bearer t", "Bearer t"]);
  const { client: answered, sent } = recordingClient();
  const own = answered.with({ middleware: [async () => Response.json(1)] });
  expect([await own.users.get(), sent.length]).toEqual([1, 0]);
});

test("a segment that is called with is one", async () => {
  const { client, sent } = recordingClient();
  await client["with_"].get();
  expect(sent[0]?.url).toBe("/with");
});

test("what no page has is called by method and path, with token, repeats and errors", async () => {
  const server = await startServer((_, index) => [{ status: 503 }, { body: { id: 1 } }, { status: 404 }][index] ?? {});
  const client = clientOf(server, { auth: () => "t" });
  const { value, status } = await client
    .request<{ readonly id: number }>("put", "/a/b", { body: { n: 1 }, headers: { prefer: "x" }, select: ["id"] })
    .withResponse();
  expect([value.id, status]).toEqual([1, 200]);
  expect(server.arrived[1]).toMatchObject({
    method: "PUT",
    url: "/v1.0/a/b?$select=id",
    headers: { authorization: "Bearer t", prefer: "x", "content-type": "application/json" },
    body: '{"n":1}',
  });
  expect(await rejectionOf(client.request("GET", "x"))).toMatchObject({ status: 404, operation: "request" });
  expect(server.arrived.at(-1)?.url).toBe("/v1.0/x");
});

test.each([
  ["/users?$top=1", { select: ["id"], query: { a: "?" } }, "/users?$top=1&$select=id&a=?"],
  ["/users?$top=1", {}, "/users?$top=1"],
  ["users", { top: 1 }, "/users?$top=1"],
  ["https://api.example/beta/users", { top: 1 }, "https://api.example/beta/users"],
])("a path may have a query, and an URL may be given in its place: %s %j", async (path, options, url) => {
  const { client, sent } = recordingClient();
  await client.request("GET", path, options);
  expect(sent[0]?.url).toBe(url);
});

test("an URL of another server is refused, so that the token stays", async () => {
  const { client, sent } = recordingClient({ auth: () => "secret" });
  expect(await rejectionOf(client.request("GET", "https://other.example/v1.0/users"))).toBeInstanceOf(TypeError);
  expect(sent).toEqual([]);
});

test("a $count is a number here too", async () => {
  const { client } = recordingClient({}, () => new Response("42", { headers: { "content-type": "text/plain" } }));
  expect(await client.request("GET", "/users/$count?$filter=a")).toBe(42);
});

declare const create: CreateClient<ClientMethods & { readonly users: string }>;
declare const batch: BatchFeature<Client>;

test("the type of a client has its methods, and keeps them", () => {
  compiles(() => {
    const client = create({ batch }).with({ timeout: 1 }).with({});
    expectTypeOf(client.batch).toEqualTypeOf<BatchMethod>();
    expectTypeOf(client.users).toEqualTypeOf<string>();
    expectTypeOf(client).toExtend<ClientMethods>();
    expectTypeOf(client.request("GET", "/")).resolves.toEqualTypeOf<unknown>();
    expectTypeOf(client.request<number>("GET", "/")).resolves.toEqualTypeOf<number>();
    // @ts-expect-error the server of a client stays
    client.with({ baseUrl: "https://other.example" });
  });
});
