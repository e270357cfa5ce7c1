import { expect, test } from "vitest";
import type { Operation, RequestBody } from "../../../../generator/model/operation.js";
import { emitOne } from "../../fixture/emit-fixture.js";
import { collection, named, property, requestBody, string, structured } from "../../../support/makers.js";
import { call, object, printUsers } from "./users.js";

test.each<[string, Operation["requestBody"], string]>([
  ["a resource", requestBody(named("api.user")), "Sent<User>"],
  [
    "what must be given",
    requestBody(named("api.user"), { properties: [property("mail", string, { required: true })] }),
    'CreateBody<User, "mail">',
  ],
  [
    "a property of the page's own",
    requestBody(named("api.user"), { properties: [property("secret", string)] }),
    "Sent<User> & Sent<PageProperties>",
  ],
  ["the parameters of an action", requestBody(object("note")), "Sent<PageProperties>"],
  ["a list", requestBody(collection(string)), "Sent<string[]>"],
])("the body is %s", async (_, requestBody, type) => {
  const text = await printUsers(call("POST", requestBody === undefined ? {} : { requestBody }));
  expect(text).toContain("readonly post: SendMethod<PageBody, unknown>;");
  expect(text).toContain(`export type PageBody = ${type};`);
});

test.each<[string, Operation["requestBody"], string]>([
  [
    "a form with files",
    { ...requestBody(named("api.user")), contentType: "multipart/form-data" },
    "SendMethod<FormData | RawContent, unknown>",
  ],
  [
    "an optional one",
    { ...requestBody(named("api.user")), required: false },
    "InvokeMethod<unknown, unknown, PageBody>",
  ],
  ["none", undefined, "InvokeMethod<unknown>"],
])("the method with a body that is %s", async (_, requestBody, type) => {
  const text = await printUsers(call("POST", requestBody === undefined ? {} : { requestBody }));
  expect(text).toContain(`readonly post: ${type};`);
});

test("a page's own table decides what must be given, and a PATCH needs nothing", async () => {
  const strict = structured("api.strict", {
    properties: [property("a", string, { required: true }), property("b", string, { required: true })],
  });
  const rows = [property("b", string, { required: true })];
  const send = (method: Operation["method"], properties: RequestBody["properties"]): Operation =>
    call(method, { requestBody: requestBody(named("api.strict"), { properties }) });
  const text = await emitOne("builders/users.ts", {
    types: [strict],
    operations: [send("POST", rows), send("PUT", []), send("PATCH", rows)],
  });
  expect(text).toContain('export type PageBody = CreateBody<Strict, "b">;');
  expect(text).toContain("export type UsersPutBody = Sent<Strict>;");
  expect(text).toContain("export type UsersPatchBody = UpdateBody<Strict>;");
});

test("a create without a table gives what the resource requires then", async () => {
  const properties = [
    property("always", string, { required: true }),
    property("first", string, { requiredOnCreate: true }),
    property("later", string),
  ];
  const send = (method: Operation["method"]): Operation =>
    call(method, { requestBody: requestBody(named("api.thing")) });
  const text = await emitOne("builders/users.ts", {
    types: [structured("api.thing", { properties })],
    operations: [send("POST"), send("PUT")],
  });
  expect(text).toContain('export type PageBody = CreateBody<Thing, "always" | "first">;');
  expect(text).toContain("export type UsersPutBody = Sent<Thing>;");
});

test("a page's own table may take what the resource has as read-only", async () => {
  const closed = structured("api.closed", { properties: [property("a", string, { readOnly: true })] });
  const post = (readOnly: boolean): Promise<string> =>
    emitOne("builders/users.ts", {
      types: [closed],
      operations: [
        call("POST", {
          requestBody: requestBody(named("api.closed"), { properties: [property("a", string, { readOnly })] }),
        }),
      ],
    });
  expect(await post(false)).toContain('CreateBody<Closed, never, "a">');
  expect(await post(true)).toContain("export type PageBody = Sent<Closed>;");
});

test("a choice of objects has an interface for each", async () => {
  const text = await printUsers(
    call("POST", { requestBody: requestBody({ kind: "union", of: [object("a"), object("b")] }) }),
  );
  expect(text).toContain("export type PageBody = Sent<PageProperties> | Sent<UsersPostProperties>;");
  expect(text).toContain("export interface UsersPostProperties {\n  [annotation: `${string}@${string}`]: unknown;\n");
});
