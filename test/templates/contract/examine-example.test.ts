import { expect, test } from "vitest";
import { createRuntimeClient, type Fetch } from "../../../templates/runtime/index.js";
import type { Contract } from "../../../templates/contract/harness/contract.js";
import { examineExample } from "../../../templates/contract/harness/examine-example.js";
import type { Example } from "../../../templates/contract/harness/messages/example.js";
import { brokenJson, contradicts, missing, text } from "../../../templates/contract/harness/marks.js";
import type { AnyBuilder } from "../runtime/recording-client.js";
import { named, schema } from "./schema/lamp-schema.js";

const baseUrl = "https://api.example/v1.0";

const contract: Contract<AnyBuilder> = {
  baseUrl,
  createClient: (options) => createRuntimeClient<AnyBuilder>({ baseUrl }, options),
  schema,
  operations: {
    "users.get": { answers: { "200": named("x.lamp") } },
    "users.post": {
      body: { type: named("x.lamp"), properties: [], method: "POST" },
      answers: { "201": named("x.lamp") },
    },
  },
};

const get: Example<AnyBuilder> = {
  operation: "users.get",
  request: {
    method: "GET",
    url: "https://api.example/v1.0/users/{id}",
    query: { $top: "5", a: "b" },
    headers: { Prefer: "x", Authorization: "Bearer {token}" },
  },
  call: (client) => client.users.byId("{id}").get({ top: 5, query: { a: "b" }, headers: { prefer: "x" } }),
  answer: { status: 200, headers: { "Content-Type": "application/json" }, body: { id: "1", watts: 5 } },
};

const post: Example<AnyBuilder> = {
  operation: "users.post",
  request: { method: "POST", url: "/users", headers: { "Content-type": "application/json" } },
  call: (client) => client.users.post({ id: "1", watts: 5 }),
  answer: { status: 201, body: { id: "1" } },
};

const faultsOf = async (example: Example<AnyBuilder>): Promise<readonly string[]> =>
  (await examineExample(example, contract)).faults.map(({ name }) => name);

test("examples that hold have no faults", async () => {
  expect(await faultsOf(get)).toEqual([]);
  expect(await faultsOf(post)).toEqual([]);
});

const changedGet = (change: Partial<Example<AnyBuilder>>): Example<AnyBuilder> => ({ ...get, ...change });

test.each<readonly [string, Example<AnyBuilder>, readonly string[]]>([
  ["another method", changedGet({ request: { ...get.request, method: "HEAD" } }), ["request method: method"]],
  ["another path", changedGet({ request: { ...get.request, url: "/users" } }), ["request url: unknown-path"]],
  [
    "a query option that is not sent",
    changedGet({ request: { ...get.request, query: { $top: "5" } } }),
    ["request query a: differs"],
  ],
  [
    "a query option with another value",
    changedGet({ request: { ...get.request, query: { $top: "6", a: "b" } } }),
    ["request query $top: differs"],
  ],
  [
    "a header that is not sent",
    changedGet({ request: { ...get.request, headers: { "X-Lamp": "on" } } }),
    ["request header X-Lamp: differs"],
  ],
  ["a call that sends nothing", changedGet({ call: async () => undefined }), ["request url: not-sent"]],
  [
    "a call that sends twice",
    changedGet({ call: async (client) => (await get.call(client), get.call(client)) }),
    ["request url: sent-again"],
  ],
  [
    "a call that can't be made",
    changedGet({ call: (client) => client.users.byId("..").get() }),
    ["request url: not-sent"],
  ],
])("%s", async (_, example, want) => {
  expect(await faultsOf(example)).toEqual(want);
});

const withAnswer = (answer: Partial<NonNullable<typeof get.answer>>, facts: Partial<typeof get> = {}) =>
  faultsOf(changedGet({ answer: { status: 200, ...answer }, ...facts }));

test("answers are held against the model", async () => {
  expect(await withAnswer({ body: { id: 1 } })).toEqual(["response body /id: wrong-type"]);
  expect(await withAnswer({ body: { id: contradicts(1), color: missing() } })).toEqual([
    "response body /id: wrong-type",
  ]);
  expect(await withAnswer({ body: {} })).toEqual(["response body /id: missing-property"]);
  expect(await withAnswer({ body: {}, truncated: true })).toEqual([]);
  expect(await withAnswer({ body: {}, optionalProperties: ["id"] })).toEqual([]);
});

test("answers come back whatever they are", async () => {
  expect(await withAnswer({})).toEqual([]);
  expect(await withAnswer({ status: 204 })).toEqual([]);
  expect(await withAnswer({ text: "a,b\n1,2" })).toEqual([]);
  expect(await withAnswer({ status: 404, body: { error: { code: "x" } } }, { isUntyped: true })).toEqual([]);
  expect(await withAnswer({ status: 302, headers: { Location: "https://elsewhere.example" } })).toEqual([]);
});

test("JSON with a status that no page documents is a fault, unless the test knows", async () => {
  const answer = { status: 299, body: { id: "1" } };
  expect(await withAnswer(answer)).toEqual(["response status: undocumented"]);
  expect(await withAnswer(answer, { isUntyped: true })).toEqual([]);
});

test("answers that HTTP can't carry are faults", async () => {
  expect(await withAnswer({ brokenJson: '{"a":' })).toEqual(["response body: broken-json"]);
  expect(await withAnswer({ status: 400, brokenJson: '{"a":' })).toEqual(["response body: broken-json"]);
  expect(await withAnswer({ headers: { "Content-Type": "application/json" }, text: "<bytes>" })).toEqual([
    "response body: broken-json",
  ]);
  expect(await withAnswer({ status: 204, body: { id: "1" } }, { isUntyped: true })).toEqual([
    "response body: unexpected-body",
  ]);
  expect(await withAnswer({ status: 100 })).toEqual(["response status: invalid-status"]);
  expect(await withAnswer({ headers: { "a b": "c", d: "“e”" } })).toEqual([
    "response header a b: invalid-header",
    "response header d: invalid-header",
  ]);
  expect(await withAnswer({ headers: { "content-type": "text/plain" }, body: { id: "1" } })).toEqual([
    "response header Content-Type: wrong-media-type",
  ]);
});

test("request bodies are held against the model, and must arrive as they were given", async () => {
  expect(
    await faultsOf({ ...post, call: (client) => client.users.post({ id: "1", watts: contradicts("5") }) }),
  ).toEqual(["request body /watts: wrong-type"]);
  expect(await faultsOf({ ...post, call: (client) => client.users.post(brokenJson("{")) })).toEqual([
    "request header Content-type: differs",
    "request body: broken-json",
  ]);
  const plain = { ...post, request: { method: "POST", url: "/users" } };
  expect(await faultsOf({ ...plain, call: (client) => client.users.post(text("hello")) })).toEqual([]);
});

/** A contract whose client does something else with what it sends and gets. */
const careless = (change: (fetch: Fetch) => Fetch): Contract<AnyBuilder> => ({
  ...contract,
  createClient: ({ fetch, ...options }) =>
    contract.createClient({ ...options, ...(fetch !== undefined && { fetch: change(fetch) }) }),
});

test("a client that changes the body is found out", async () => {
  const client = careless((fetch) => (url, init) => fetch(url, { ...init, body: '{"id":"2","extra":1}' }));
  const { faults } = await examineExample(post, client);
  expect(faults.map(({ name, message }) => `${name} ${message}`)).toEqual([
    'request body /id: differs Documented "1", came "2".',
    "request body /watts: differs Documented 5, came nothing.",
    "request body /extra: differs Documented nothing, came 1.",
  ]);
});

test("a client that changes the answer is found out", async () => {
  const client = careless((fetch) => async (url, init) => {
    await fetch(url, init);
    return Response.json({ id: "2" }, { status: 202 });
  });
  const answer = { status: 200, headers: { Location: "/lamps/1" }, body: { id: "1", watts: 5 } };
  const { faults } = await examineExample(changedGet({ answer }), client);
  expect(faults.map(({ name, message }) => `${name} ${message}`)).toEqual([
    "response status: differs Documented 200, came 202.",
    'response header Location: not-returned Documented "/lamps/1", came "nothing".',
    'response body /id: not-returned Documented "1", came "2".',
    "response body /watts: not-returned Documented 5, came nothing.",
  ]);
});

test("a name that is repeated in the query, which no client sends, is one fault", async () => {
  const request = { ...get.request, query: { $top: "5", a: ["b", "c"] } };
  expect(await faultsOf(changedGet({ request }))).toEqual(["request query a: repeated"]);
  const twice = careless((fetch) => (url, init) => fetch(`${url}&$top=5`, init));
  const { faults } = await examineExample(get, twice);
  expect(faults.map(({ message }) => message)).toEqual(['Documented "5", sent ["5","5"].']);
});

test("properties that no page documents are told, and are no faults where the test lists them", async () => {
  const answer = { status: 200, body: { id: "1", shade: "blue" } };
  const examine = async (...listed: readonly string[]) => {
    const { faults, undocumented } = await examineExample(changedGet({ answer, undocumented: listed }), contract);
    expect(undocumented).toEqual([{ side: "response", pointer: "/shade" }]);
    return faults.map(({ name }) => name);
  };
  expect(await examine("response body /shade")).toEqual([]);
  expect(await examine()).toEqual(["response body /shade: undocumented"]);
  expect(await examine("response body /shade", "response body /id")).toEqual(["response body /id: documented"]);
});

test("a body that the method has no room for is a fault", async () => {
  const request = { ...get.request, unsentBody: { a: 1 } };
  expect(await faultsOf(changedGet({ request }))).toEqual(["request body: unexpected-body"]);
});
