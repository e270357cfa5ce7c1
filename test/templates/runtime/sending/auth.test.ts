import { expect, expectTypeOf, test } from "vitest";
import type { Authorization, ClientOptions, TokenCredential } from "../../../../templates/runtime/index.js";
import { recordingClient } from "../recording-client.js";
import { clientOf, rejectionOf, startServer, type TestServer } from "../test-server.js";

const tokensOf = ({ arrived }: TestServer): readonly unknown[] =>
  arrived.map(({ headers }) => headers["authorization"]);

/** Takes the token `new` and no other. */
const strictServer = () =>
  startServer(({ headers }) =>
    headers["authorization"] === "Bearer new"
      ? { body: "welcome" }
      : { status: 401, headers: { "www-authenticate": "Bearer claims" } },
  );

test("a token that is refused is asked for once more, with the answer that refused it", async () => {
  const server = await strictServer();
  const reasons: unknown[] = [];
  const client = clientOf(server, {
    auth: async (unauthorized) => {
      reasons.push(unauthorized?.headers.get("www-authenticate"));
      return unauthorized === undefined ? "old" : "new";
    },
  });
  expect(await client.users.post({ a: 1 }, { as: "text" })).toBe("welcome");
  expect(reasons).toEqual([undefined, "Bearer claims"]);
  expect(tokensOf(server)).toEqual(["Bearer old", "Bearer new"]);
  expect(server.arrived.map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}']);
});

test("a second refusal is the answer", async () => {
  const server = await strictServer();
  expect(await rejectionOf(clientOf(server, { auth: () => "old" }).users.get())).toMatchObject({ status: 401 });
  expect(server.arrived).toHaveLength(2);
});

test("a refusal is the answer without a token, with the caller's own, and behind a stream", async () => {
  const server = await strictServer();
  const auth = (): string => "old";
  const body = new Blob(["x"]).stream();
  const headers = { Authorization: "Basic x" };
  expect(await rejectionOf(clientOf(server).users.get())).toMatchObject({ status: 401 });
  expect(await rejectionOf(clientOf(server, { auth }).users.get({ headers }))).toMatchObject({ status: 401 });
  expect(await rejectionOf(clientOf(server, { auth }).users.put(body))).toMatchObject({ status: 401 });
  expect(tokensOf(server)).toEqual([undefined, "Basic x", "Bearer old"]);
});

/** The headers that a client with these options sends. */
const sentBy = async (options: ClientOptions, headers = {}): Promise<Headers | undefined> => {
  const { client, sent } = recordingClient(options);
  await client.users.get({ headers });
  return sent[0]?.headers;
};

test("a credential is asked for its scopes, those of the server unless told otherwise", async () => {
  const asked: string[][] = [];
  const credential: TokenCredential = {
    getToken: async (scopes) => {
      asked.push(scopes);
      return { token: "t" };
    },
  };
  expect((await sentBy({ auth: credential }))?.get("authorization")).toBe("Bearer t");
  await sentBy({ auth: credential, scopes: ["User.Read", "Mail.Read"] });
  expect(asked).toEqual([["https://api.example/.default"], ["User.Read", "Mail.Read"]]);
});

test("a credential without a token sends none", async () => {
  expect((await sentBy({ auth: { getToken: async () => null } }))?.has("authorization")).toBe(false);
});

/** `TokenCredential` as `@azure/core-auth` declares it. */
interface AzureCredential {
  getToken(scopes: string | string[], options?: { readonly tenantId?: string }): Promise<AzureToken | null>;
}

interface AzureToken {
  token: string;
  expiresOnTimestamp: number;
}

test("the type of Azure's credentials fits", () => {
  expectTypeOf<AzureCredential>().toExtend<TokenCredential>();
});

test("headers may authorize in place of a token, and are asked for again after a refusal", async () => {
  const server = await startServer(({ headers }) => ({ status: headers["x-api-key"] === "new" ? 200 : 401 }));
  await clientOf(server, { auth: async (unauthorized) => ({ "X-Api-Key": unauthorized ? "new" : "old" }) }).users.get();
  expect(server.arrived.map(({ headers }) => headers["x-api-key"])).toEqual(["old", "new"]);
  expect(tokensOf(server)).toEqual([undefined, undefined]);
});

test("the caller's own header wins over the one that authorizes", async () => {
  const auth = (): Authorization => ({ "x-api-key": "client", "x-other": "o" });
  const headers = await sentBy({ auth }, { "X-API-Key": "call" });
  expect([headers?.get("x-api-key"), headers?.get("x-other")]).toEqual(["call", "o"]);
});

test("a failure to get a token is the caller's to see, and is not repeated", async () => {
  const server = await strictServer();
  const failure = new Error("no account");
  expect(await rejectionOf(clientOf(server, { auth: () => Promise.reject(failure) }).users.get())).toBe(failure);
  expect(server.arrived).toEqual([]);
});

test("a redirect to another origin is followed without the token", async () => {
  const storage = await startServer(() => ({ body: "a,b", headers: { "content-type": "text/csv" } }));
  const server = await startServer(() => ({ status: 302, headers: { location: `${storage.origin}/report.csv` } }));
  const report = await clientOf(server, { auth: () => "secret" }).users.get();
  expect(report instanceof Blob && (await report.text())).toBe("a,b");
  expect(tokensOf(server)).toEqual(["Bearer secret"]);
  expect(tokensOf(storage)).toEqual([undefined]);
});
