import { expect, test } from "vitest";
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
