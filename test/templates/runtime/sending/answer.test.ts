import { expect, test } from "vitest";
import { AnswerError, ApiError } from "../../../../templates/runtime/index.js";
import { recordingClient } from "../recording-client.js";
import { rejectionOf } from "../test-server.js";

const answerTo = (body: string | null, headers: Record<string, string> = {}, status = 200): Promise<unknown> =>
  recordingClient({}, () => new Response(body, { status, headers })).client.users.get();

test.each([
  ["application/json"],
  ["application/json; charset=utf-8"],
  ["Application/JSON;odata.metadata=minimal"],
  ["application/problem+json"],
])("%s is read", async (type) => {
  expect(await answerTo('{"a":[1]}', { "content-type": type })).toEqual({ a: [1] });
});

test.each([["text/plain"], ["application/jsonlines"], ["application/json-seq"]])("%s is a Blob", async (type) => {
  const answer = await answerTo('{"a":1}', { "content-type": type });
  expect(answer).toBeInstanceOf(Blob);
  expect(answer instanceof Blob && (await answer.text())).toBe('{"a":1}');
});

test("an empty answer is undefined, whatever its headers say", async () => {
  expect(await answerTo(null, {}, 204)).toBeUndefined();
  expect(await answerTo("", { "content-type": "application/json" }, 202)).toBeUndefined();
});

test.each(["42", "\uFEFF42"])("the answer to a $count is a number: %j", async (text) => {
  const { client } = recordingClient({}, () => new Response(text, { headers: { "content-type": "text/plain" } }));
  expect(await client.users.count.get()).toBe(42);
});

test("the content of a $value is content, JSON too", async () => {
  const { client } = recordingClient({}, () => Response.json({ a: 1 }));
  const content = await client.users.value.get();
  expect(content).toBeInstanceOf(Blob);
});

test("malformed JSON is an error of the call, and is not asked for again", async () => {
  const answer = (): Response => new Response('{"a":', { headers: { "content-type": "application/json" } });
  const { client, sent } = recordingClient({}, answer);
  const error = await rejectionOf(client.users.get());
  expect(error).toBeInstanceOf(AnswerError);
  expect(error).toMatchObject({ status: 200, body: '{"a":', operation: "users.get", cause: { name: "SyntaxError" } });
  expect(String(error)).toBe("AnswerError: GET https://api.example/v1.0/users: 200, but malformed JSON");
  expect(sent).toHaveLength(1);
});

test("content comes in the form that is asked for", async () => {
  const { client } = recordingClient({}, () => Response.json([1]));
  expect(await client.users.get({ as: "text" })).toBe("[1]");
  expect(await client.users.get({ as: "blob" })).toBeInstanceOf(Blob);
  expect(await client.users.get({ as: "arrayBuffer" })).toEqual(new TextEncoder().encode("[1]").buffer);
  const stream = await client.users.get({ as: "stream" });
  expect(stream instanceof ReadableStream && (await new Response(stream).text())).toBe("[1]");
});

test("a stream is not waited for", async () => {
  const endless = (): Response =>
    new Response(new ReadableStream({ start: (pipe) => pipe.enqueue(new Uint8Array(1)) }));
  expect(await recordingClient({}, endless).client.users.get({ as: "stream" })).toBeInstanceOf(ReadableStream);
});

const errorOf = async (body: string, status: number, headers: Record<string, string> = {}): Promise<ApiError> => {
  const error = await answerTo(body, headers, status).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof ApiError) return error;
  throw new Error(`No ApiError, but ${String(error)}`);
};

test("an error of the service is an ApiError with what the service says", async () => {
  const body = { error: { code: "itemNotFound", message: "Gone." } };
  const error = await errorOf(JSON.stringify(body), 404, { "request-id": "r1" });
  expect(error).toMatchObject({
    name: "ApiError",
    message: "Gone.",
    code: "itemNotFound",
    status: 404,
    requestId: "r1",
    method: "GET",
    url: "https://api.example/v1.0/users",
    body,
  });
});

test("an error without a known shape tells the call and the status", async () => {
  const error = await errorOf("<html>", 502, { "client-request-id": "c1" });
  expect(error).toMatchObject({ code: undefined, body: "<html>", requestId: "c1" });
  expect(error.message).toBe("GET https://api.example/v1.0/users: 502");
});

test.each([
  ["", undefined],
  ["null", null],
  ['{"error":"no"}', { error: "no" }],
  ['{"error":{"code":7}}', { error: { code: 7 } }],
])("a body %j of an error breaks nothing", async (text, body) => {
  expect(await errorOf(text, 500)).toMatchObject({ code: undefined, body, requestId: undefined });
});
