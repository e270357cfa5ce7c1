import { expect, expectTypeOf, test } from "vitest";
import { type ApiError, isApiError, TimeoutError } from "../../../../templates/runtime/index.js";
import { type AnyBuilder, recordingClient } from "../recording-client.js";
import { rejectionOf } from "../test-server.js";

const errorOf = async (body: unknown, call: (client: AnyBuilder) => Promise<unknown>): Promise<unknown> => {
  const operations = { "users.byId.messages.get": { page: "api/message-list.md" } };
  const { client } = recordingClient({ operations, retry: false }, () => Response.json(body, { status: 404 }));
  return rejectionOf(call(client));
};

test("an error tells the call by its names, and the page that documents it", async () => {
  const error = await errorOf({}, (client) => client.users.byId("a/b").messages.get({ top: 1 }));
  expect(error).toMatchObject({
    method: "GET",
    url: "https://api.example/v1.0/users/a%2Fb/messages?$top=1",
    operation: "users.byId.messages.get",
    page: "api/message-list.md",
  });
});

test.each<readonly [string, (client: AnyBuilder) => Promise<unknown>]>([
  ["users.delete_.post", (client) => client.users["delete_"].post()],
  ["users.microsoft.graph.user.get", (client) => client.users["microsoft.graph.user"].get()],
  ["drive.range.get", (client) => client.drive.range("A1").get()],
  ["users.get", async (client) => client.users.all()[Symbol.asyncIterator]().next()],
])("%s", async (operation, call) => {
  expect(await errorOf({}, call)).toMatchObject({ operation, page: undefined });
});

test.each([{ innerError: { date: "d" } }, { innererror: { date: "d" } }])(
  "the inner error is read: %j",
  async (inner) => {
    const error = await errorOf({ error: { code: "c", message: "m", ...inner } }, (client) => client.users.get());
    expect(error).toMatchObject({ code: "c", message: "m", innerError: { date: "d" } });
  },
);

test("as text, an error tells the call, its status, the code and what the service says", async () => {
  const body = { error: { code: "notFound", message: "Gone." } };
  const error = await errorOf(body, (client) => client.users.byId("1").get({ top: 1 }));
  expect(error).toMatchObject({ message: "Gone." });
  expect(String(error)).toBe("ApiError: GET https://api.example/v1.0/users/1?$top=1: 404 notFound: Gone.");
  expect(String(await errorOf({}, (client) => client.users.get()))).toBe(
    "ApiError: GET https://api.example/v1.0/users: 404",
  );
});

test("as JSON, an error has its message and its cause, and no headers", async () => {
  const error = await errorOf({ error: { code: "c", message: "m" } }, (client) => client.users.get());
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: "ApiError",
    message: "m",
    method: "GET",
    url: "https://api.example/v1.0/users",
    operation: "users.get",
    status: 404,
    code: "c",
    body: { error: { code: "c", message: "m" } },
  });
  const lost = recordingClient({ fetch: () => Promise.reject(new TypeError("lost")), retry: false });
  expect(JSON.parse(JSON.stringify(await rejectionOf(lost.client.users.get())))).toMatchObject({
    name: "NetworkError",
    message: "GET https://api.example/v1.0/users: no answer",
    cause: "TypeError: lost",
  });
});

test("isApiError tells errors by their status", async () => {
  const error = await errorOf({}, (client) => client.users.get());
  expect(isApiError(error)).toBe(true);
  expect(isApiError(error, 403, 404)).toBe(true);
  expect(isApiError(error, 403)).toBe(false);
  expect(isApiError(new Error("404"))).toBe(false);
  expect(error).not.toBeInstanceOf(TimeoutError);
  if (isApiError(error, 403, 404)) expectTypeOf(error).toEqualTypeOf<ApiError<403 | 404>>();
  if (isApiError(error)) expectTypeOf(error.status).toEqualTypeOf<number>();
});
