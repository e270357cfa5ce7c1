import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { beginRequest } from "../../support/begin-request.js";
import { savedModel, start } from "../start.js";
import { startMock } from "../../../generator/serve/start-mock.js";

test("what has begun is answered, idle connections are closed, and nothing more is taken", async () => {
  const { url, close, send } = await start({ latency: { least: 150, most: 150 } });
  const idle = connect(Number(new URL(url).port), "127.0.0.1");
  await once(idle, "connect");
  const idleEnds = once(idle, "close");
  const { answered } = await beginRequest(`${url}/v1.0/me`);
  const closed = close();
  expect((await answered).statusCode).toBe(200);
  await closed;
  await idleEnds;
  await expect(send("/v1.0/me")).rejects.toThrow("fetch failed");
});

test("a port that is in use is the system's error", async () => {
  const { url } = await start();
  await expect(startMock([savedModel("v1.0")], { port: Number(new URL(url).port) })).rejects.toMatchObject({
    code: "EADDRINUSE",
  });
});

test("each request is told, without query and headers", async () => {
  const told: unknown[] = [];
  const { send } = await start({ onAnswered: (answered) => told.push(answered) });
  await send("/v1.0/users?$filter=secret", { headers: { Authorization: "Bearer secret" } });
  await send("/v1.0/nowhere");
  expect(told).toEqual([
    { method: "GET", path: "/v1.0/users", status: 200, example: "list_users", milliseconds: expect.any(Number) },
    { method: "GET", path: "/v1.0/nowhere", status: 404, milliseconds: expect.any(Number) },
  ]);
});
