import { expect, test } from "vitest";
import { errorLike, json, start } from "./start.js";

test("each API is served under its version, letter case aside", async () => {
  const { send } = await start();
  const statuses = ["/v1.0/me", "/V1.0/ME", "/v1.0/me/"].map(async (target) => (await send(target)).status);
  expect(await Promise.all(statuses)).toEqual([200, 200, 200]);
});

test("an unknown path is answered with the nearest one, in the form of an OData error", async () => {
  const { send } = await start();
  const {
    status,
    headers,
    json: answer,
  } = await send("/v1.0/userz/8f7e/sendmail", {
    method: "POST",
    headers: { "client-request-id": "mine" },
  });
  expect([status, headers.get("content-type")]).toEqual([404, "application/json"]);
  expect(answer).toEqual({
    error: {
      code: "ResourceNotFound",
      message: "The docs have no path that /v1.0/userz/8f7e/sendmail fits. Did you mean /users/{user-id}/sendMail?",
      innerError: {
        date: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/),
        "request-id": headers.get("request-id"),
        "client-request-id": "mine",
      },
    },
  });
});

test("a path of no API says which there are", async () => {
  const { send } = await start();
  const { status, json: answer } = await send("/v3/users");
  expect([status, answer]).toMatchObject([
    404,
    errorLike({ message: "No API is served at /v3/users; there is /beta, /v1.0." }),
  ]);
});

test("an unknown method is answered with those that the docs have", async () => {
  const { send } = await start();
  const { status, headers, json: answer } = await send("/v1.0/users", { method: "DELETE" });
  expect([status, headers.get("allow"), answer]).toMatchObject([
    405,
    "GET, HEAD, OPTIONS, POST",
    errorLike({ code: "MethodNotAllowed" }),
  ]);
});

test("HEAD gets the headers of GET, and OPTIONS the methods", async () => {
  const { send } = await start();
  const [got, head] = [await send("/v1.0/me"), await send("/v1.0/me", { method: "HEAD" })];
  expect([head.status, head.text, head.headers.get("content-length")]).toEqual([
    200,
    "",
    String(Buffer.byteLength(got.text)),
  ]);
  const options = await send("/v1.0/me", { method: "OPTIONS" });
  expect([options.status, options.headers.get("allow")]).toEqual([204, "GET, HEAD, OPTIONS, PATCH"]);
});

test("pages of any origin may call it and read every header", async () => {
  const { send } = await start();
  const preflight = await send("/v1.0/users", {
    method: "OPTIONS",
    headers: {
      Origin: "https://app.example",
      "Access-Control-Request-Method": "PATCH",
      "Access-Control-Request-Headers": "authorization,prefer",
    },
  });
  expect([preflight.status, Object.fromEntries(preflight.headers)]).toMatchObject([
    204,
    {
      "access-control-allow-origin": "*",
      "access-control-allow-methods": expect.stringContaining("PATCH"),
      "access-control-allow-headers": "authorization,prefer",
    },
  ]);
  const refused = await send("/v1.0/nowhere", { headers: { Origin: "https://app.example" } });
  expect(Object.fromEntries(refused.headers)).toMatchObject({
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "*",
  });
});

test.each([
  ["a body over the limit", 413, json("POST", { displayName: "x".repeat(2_000) })],
  ["another media type", 415, json("POST", { a: 1 }, { "Content-Type": "text/plain" })],
  ["broken JSON", 400, json("POST", '{\n  "a": [1,}')],
  ["JSON that is nested too deep", 400, json("POST", "[".repeat(500))],
])("%s is refused with %i", async (_, want, request) => {
  const { send } = await start({ maxBody: 1_000 });
  const { status, json: answer } = await send("/v1.0/users", request);
  expect([status, answer]).toMatchObject([want, errorLike({ message: expect.any(String) })]);
  expect((await send("/v1.0/users")).status).toBe(200);
});

test("a body that is no JSON says where", async () => {
  const { send } = await start();
  const { json: answer } = await send("/v1.0/users", json("POST", '{\n  "a": [1,}'));
  expect(answer).toMatchObject(errorLike({ message: "The body is no JSON: see line 2, column 11." }));
});

test("streams are taken as they are", async () => {
  const { send } = await start();
  const request = { method: "PUT", headers: { "Content-Type": "text/plain" }, body: "{" };
  expect((await send("/v1.0/me/drive/root:/Menus/monday.txt:/content", request)).status).toBe(201);
});

test("malformed percent-encoding is refused", async () => {
  const { send } = await start();
  expect((await send("/v1.0/users/%zz")).status).toBe(400);
});
