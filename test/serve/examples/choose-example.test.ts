import { expect, test } from "vitest";
import { errorLike, json, start } from "../start.js";

const displayNames = (answer: unknown): readonly unknown[] =>
  JSON.stringify(answer).match(/(?<="displayName":")[^"]*/g) ?? [];

test.each([
  ["the first, where nothing is nearer", "/v1.0/users", ["Priya Nandan"]],
  [
    "the one with the same query, in another order",
    "/v1.0/users?$count=true&$search=%22displayName:Lee%22",
    ["Lee Anders"],
  ],
  ["the one with the nearest query", "/v1.0/users?$search=%22displayName:Kim%22&$count=true", ["Lee Anders"]],
  ["the one with the same path", "/v1.0/users/teodorb@contoso.com", ["Teodor Brandt"]],
  ["one that succeeds, where an error is nearer", "/v1.0/users/42", ["Teodor Brandt"]],
])("answers with %s", async (_, target, names) => {
  const { send } = await start();
  const { status, json: answer } = await send(target);
  expect([status, displayNames(answer).slice(0, names.length)]).toEqual([200, names]);
});

test("answers with a documented error to the request that the docs show it for", async () => {
  const { send } = await start();
  const { status, json: answer } = await send("/v1.0/users/nobody@contoso.com");
  expect([status, answer]).toMatchObject([404, errorLike({ code: "Request_ResourceNotFound" })]);
});

test("answers with the example whose body is nearest", async () => {
  const { send } = await start();
  const body = { "@odata.type": "#microsoft.graph.itemAttachment", name: "Closing night" };
  const { status, json: answer } = await send("/v1.0/me/messages/1/attachments", json("POST", body));
  expect([status, answer]).toMatchObject([201, { "@odata.type": "#microsoft.graph.itemAttachment" }]);
});

test.each([
  "example=get_user_unknown",
  'respond-async, example="get_user_unknown"',
  "Example = get_user_unknown; wait=1",
])("Prefer: %s chooses the example", async (prefer) => {
  const { send } = await start();
  expect(await send("/v1.0/users/42", { headers: { Prefer: prefer } })).toMatchObject({ status: 404 });
});

test("an example that is not there is a fault of the request, which says what there is", async () => {
  const { send } = await start();
  const { status, json: answer } = await send("/v1.0/users/42", { headers: { Prefer: "example=nobody" } });
  const message = 'GET /users/{user-id} has no example "nobody"; it has get_user_with_manager, get_user_unknown.';
  expect([status, answer]).toMatchObject([400, errorLike({ code: "UnknownExample", message })]);
});

test("an operation without an example says where the docs have it", async () => {
  const { send } = await start();
  const { status, json: answer } = await send("/v1.0/drives/1/items/2");
  const message =
    "The docs have no example of GET /drives/{drive-id}/items/{item-id} with an answer: see api/driveitem-get.md:34.";
  expect([status, answer]).toMatchObject([501, errorLike({ code: "NoExample", message })]);
});

test("an answer has the documented headers and, for 204, no body", async () => {
  const { send } = await start();
  const created = await send("/v1.0/communications/calls", json("POST", {}));
  expect([created.status, created.headers.get("location")]).toEqual([
    201,
    "https://graph.microsoft.com/v1.0/communications/calls/d23f0824-128b-4f33-8c5c-7fd0a6a3a450",
  ]);
  const deleted = await send("/v1.0/users/42", { method: "DELETE" });
  expect([deleted.status, deleted.text, deleted.headers.get("content-type")]).toEqual([204, "", null]);
});

test("an error is never shaped", async () => {
  const { send } = await start();
  const { status, json: answer } = await send("/v1.0/users/nobody@contoso.com?$select=id", {
    headers: { Prefer: "example=get_user_unknown" },
  });
  expect([status, answer]).toMatchObject([404, errorLike({ code: "Request_ResourceNotFound" })]);
});
