import { expect, test } from "vitest";
import { TimeoutError } from "../../../../templates/runtime/calls/api-error.js";
import { recordingClient } from "../recording-client.js";
import { clientOf, rejectionOf, startServer } from "../test-server.js";

test("a timeout ends a call that hangs, and tells so", async () => {
  const server = await startServer(() => ({ hangs: true }));
  const error = await rejectionOf(clientOf(server, { timeout: 20 }).users.get());
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toMatchObject({
    name: "TimeoutError",
    message: `GET ${server.origin}/v1.0/users: no answer in 20 ms`,
    operation: "users.get",
  });
});

test("a timeout is that of the call as a whole, and one of a call wins over that of the client", async () => {
  const busy = (): Response => new Response(null, { status: 503, headers: { "retry-after": "5" } });
  const { client, sent } = recordingClient({ timeout: 60_000 }, busy);
  expect(await rejectionOf(client.users.get({ timeout: 30 }))).toBeInstanceOf(TimeoutError);
  expect(sent).toHaveLength(1);
});

test("a timeout ends the wait for a token", async () => {
  const { client, sent } = recordingClient({ timeout: 10, auth: () => new Promise(() => undefined) });
  expect(await rejectionOf(client.users.get())).toBeInstanceOf(TimeoutError);
  expect(sent).toEqual([]);
});

test.each([{ hangs: true } as const, { status: 503, headers: { "retry-after": "5" } }])(
  "the caller's own reason is kept when the server says %j",
  async (reply) => {
    const reason = { my: "reason" };
    const controller = new AbortController();
    const server = await startServer(() => {
      setTimeout(() => controller.abort(reason), 20);
      return reply;
    });
    const call = clientOf(server, { retry: {} }).users.get({ signal: controller.signal, timeout: 60_000 });
    expect(await rejectionOf(call)).toBe(reason);
    expect(server.arrived).toHaveLength(1);
  },
);

test("nothing is sent for a signal that was aborted before", async () => {
  const { client, sent } = recordingClient();
  const error = await rejectionOf(client.users.get({ signal: AbortSignal.abort() }));
  expect(error).toMatchObject({ name: "AbortError" });
  expect(sent).toEqual([]);
});

test("a stream that is being read ends with the signal", async () => {
  const server = await startServer(() => ({ body: "text" }));
  const controller = new AbortController();
  const stream = await clientOf(server).users.get({ as: "stream", signal: controller.signal });
  if (!(stream instanceof ReadableStream)) throw new Error("No stream");
  controller.abort(new Error("enough"));
  expect(await rejectionOf(new Response(stream).text())).toBeInstanceOf(Error);
});
