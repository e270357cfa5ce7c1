import { expect, test } from "vitest";
import { recordingClient } from "../recording-client.js";
import { rejectionOf } from "../test-server.js";

const answering = (status: number) =>
  recordingClient({}, () => Response.json({ id: 1 }, { status, headers: { etag: "e" } }));

test("the answer has its Response", async () => {
  const { response } = await answering(201).client.users.get().withResponse();
  expect(response).toBeInstanceOf(Response);
  expect([response.status, response.bodyUsed]).toEqual([201, true]);
  const { response: open, value } = await answering(200).client.users.get({ as: "stream" }).withResponse();
  expect([open.bodyUsed, open.body === value]).toEqual([false, true]);
});

test("a call is sent at once, and once, whoever asks for its answer", async () => {
  const { client, sent } = answering(201);
  const call = client.users.post({});
  expect(call).toBeInstanceOf(Promise);
  const { value, status, headers } = await call.withResponse();
  expect({ value, status, etag: headers.get("etag") }).toEqual({ value: { id: 1 }, status: 201, etag: "e" });
  expect(await call).toEqual({ id: 1 });
  await call.withResponse();
  expect(sent).toHaveLength(1);
});

/** The reasons that no handler took. */
const unhandledOf = async (run: () => Promise<unknown>): Promise<readonly unknown[]> => {
  const reasons: unknown[] = [];
  const note = (reason: unknown): void => void reasons.push(reason);
  const others = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection").on("unhandledRejection", note);
  await run();
  await new Promise((resolve) => setTimeout(resolve, 10));
  process.off("unhandledRejection", note);
  for (const other of others) process.on("unhandledRejection", other);
  return reasons;
};

test("a failure that is handled on one way is not reported on the other", async () => {
  expect(await unhandledOf(() => rejectionOf(answering(404).client.users.get()))).toEqual([]);
  expect(await unhandledOf(() => rejectionOf(answering(404).client.users.get().withResponse()))).toEqual([]);
});

test("a failure that nobody handles is reported", async () => {
  const lost = { status: 404 };
  expect(await unhandledOf(async () => void answering(404).client.users.get())).toMatchObject([lost]);
  expect(await unhandledOf(async () => void answering(404).client.users.get().withResponse())).toMatchObject([lost]);
});
