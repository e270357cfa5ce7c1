import { afterEach, expect, test, vi } from "vitest";
import { createRuntimeClient, type Fetch } from "../../../templates/runtime/index.js";
import type { Example } from "../../../templates/contract/harness/messages/example.js";
import { examineServer, type ServerContract } from "../../../templates/contract/harness/examine-server.js";
import { contradicts } from "../../../templates/contract/harness/marks.js";
import type { AnyBuilder } from "../runtime/recording-client.js";
import { named, schema } from "./schema/lamp-schema.js";

const baseUrl = "https://api.example/v1.0";
const server = { baseUrl: "http://localhost:4010/lamps", token: "secret", timeout: 1000 };

const contract: ServerContract<AnyBuilder> = {
  baseUrl,
  server,
  createClient: (options) => createRuntimeClient<AnyBuilder>({ baseUrl }, { retry: false, ...options }),
  schema,
  operations: {
    "users.post": {
      body: { type: named("x.lamp"), properties: [], method: "POST" },
      answers: { "201": named("x.lamp") },
    },
  },
};

const create: Example<AnyBuilder> = {
  operation: "users.post",
  request: { method: "POST", url: `${baseUrl}/users`, headers: { Prefer: "a" } },
  call: (client) => client.users.post({ id: "1" }, { headers: { Prefer: "a" } }),
  answer: { status: 201, body: { id: "1", watts: 5 } },
};

afterEach(() => vi.unstubAllGlobals());

const faultsOf = async (example: Example<AnyBuilder>, answer: Fetch): Promise<readonly string[]> => {
  vi.stubGlobal("fetch", answer);
  const { faults } = await examineServer({ name: "create_lamp", example }, contract);
  return faults.map(({ name, message }) => `${name} ${message}`);
};

const lamp = (facts: object = {}, status = 201) => Response.json({ id: "9", watts: 9, ...facts }, { status });

test("the request goes to the server, with the token and the name of the example, and is held as the docs have it", async () => {
  const sent: string[] = [];
  const faults = await faultsOf(create, async (url, { headers, redirect }) => {
    const { authorization, prefer } = Object.fromEntries(new Headers(headers));
    sent.push(url, `${authorization}`, `${prefer}`, `${redirect}`);
    return lamp();
  });
  expect(faults).toEqual([]);
  expect(sent).toEqual(["http://localhost:4010/lamps/users", "Bearer secret", 'a, example="create_lamp"', "manual"]);
});

test("a server is asked by its own ids, and the request is held by those of the docs", async () => {
  const message: Example<AnyBuilder> = {
    operation: "users.byId.messages.post",
    request: { method: "POST", url: `${baseUrl}/users/1/messages` },
    call: (client) => client.users.byId("1").messages.post({ id: "1" }),
  };
  const sent: string[] = [];
  vi.stubGlobal("fetch", async (url: string, { body }: RequestInit) => {
    sent.push(url, String(body));
    return lamp();
  });
  const own = { ...contract, server: { ...server, ids: new Map([["1", "a/b"]]) } };
  const { faults } = await examineServer({ name: "create_message", example: message }, own);
  expect(faults).toEqual([]);
  expect(sent).toEqual(["http://localhost:4010/lamps/users/a%2Fb/messages", '{"id":"a/b"}']);
});

test("values are the server's own, and what contradicts the docs is not", async () => {
  expect(await faultsOf(create, async () => lamp({ watts: "9" }))).toEqual([
    'response body /watts: wrong-type Documented as Edm.Int32, came "9".',
  ]);
});

test("a request that is not the documented one is told, and its answer not held", async () => {
  const elsewhere = { ...create, request: { ...create.request, url: `${baseUrl}/desks` } };
  expect(await faultsOf(elsewhere, async () => lamp({ watts: "9" }))).toEqual([
    "request url: unknown-path Documented https://api.example/v1.0/desks, sent https://api.example/v1.0/users.",
  ]);
});

test("a server may refuse what contradicts the docs; what it does take is held", async () => {
  const call: typeof create.call = (client) => client.users.post({ id: contradicts(1) }, { headers: { Prefer: "a" } });
  const faulty = { ...create, call };
  const ofRequest = "request body /id: wrong-type Documented as Edm.String, shown as 1.";
  expect(await faultsOf(faulty, async () => lamp({}, 400))).toEqual([ofRequest]);
  expect(await faultsOf(faulty, async () => lamp({}, 202))).toEqual([
    ofRequest,
    "response status: differs Documented 201, came 202.",
  ]);
});

test("a server may refuse undocumented properties, and a request without the documented body, too", async () => {
  const refuse: Fetch = async () => lamp({}, 400);
  const options = { headers: { Prefer: "a" } };
  const sending = (body: object | undefined): typeof create => ({
    ...create,
    call: (client) => client.users.post(body, options),
  });
  expect(await faultsOf(sending({ id: "1", shade: "blue" }), refuse)).toEqual([]);
  expect(await faultsOf(sending(undefined), refuse)).toEqual([]);
  expect(await faultsOf(sending({ id: "1" }), refuse)).toEqual([
    expect.stringMatching(/^response status: differs Documented 201, came 400/),
  ]);
});

test("a server that can't be reached is told with the reason", async () => {
  const refuse: Fetch = async () => Promise.reject(new Error("connect ECONNREFUSED"));
  expect(await faultsOf(create, refuse)).toEqual([
    expect.stringMatching(/^response status: no-answer No answer came: .*connect ECONNREFUSED/),
  ]);
});

test("where no answer is shown none is held", async () => {
  const { answer: _, ...alone } = create;
  expect(await faultsOf(alone, async () => lamp({}, 500))).toEqual([]);
});
