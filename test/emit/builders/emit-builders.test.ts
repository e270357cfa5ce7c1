import { expect, test } from "vitest";
import type { Operation, RequestBody, Response } from "../../../generator/model/operation.js";
import type { TypeRef } from "../../../generator/model/type.js";
import { emitOne } from "../fixture/emit-fixture.js";
import { at, collection, named, operation, path, property, string, structured } from "../fixture/make.js";

const user = structured("api.user", { properties: [property("name", string), property("mail", string)] });
const pet = structured("api.pet");

const print = (...operations: readonly Operation[]): Promise<string> =>
  emitOne("builders/users.ts", { types: [user, pet], operations });

const answers = (...types: readonly (TypeRef | undefined)[]): readonly Response[] =>
  types.map((type, index) => ({
    status: 200 + index,
    ...(type === undefined ? {} : { type }),
    description: "",
    certainty: "prose",
    origin: at("api/page.md"),
  }));

const body = (type: TypeRef, properties: RequestBody["properties"] = []): RequestBody => ({
  contentType: "application/json",
  type,
  properties,
  required: true,
  description: "",
  origin: at("api/page.md"),
});

const call = (method: Operation["method"], facts: Partial<Operation>): Operation =>
  operation({ method, path: path("/users"), ...facts });

test("a method tells what it does, who may call it, and on which pages that stands", async () => {
  const text = await print(
    call("GET", {
      summary: "Lists people.",
      deprecated: "Use pets.",
      origins: [at("api/a.md", "http-request"), at("api/b.md")],
      permissions: [
        { kind: "delegatedWork", state: "supported", scopes: ["Read", "Write"], origin: at("api/a.md") },
        { kind: "delegatedPersonal", state: "notSupported", scopes: [], origin: at("api/a.md") },
        { kind: "application", state: "notWritten", scopes: [], origin: at("api/a.md") },
      ],
    }),
  );
  expect(text).toContain(`  /**
   * Lists people.
   *
   * Permissions, least privileged first:
   * - Delegated, work or school account: Read, Write
   * - Delegated, personal account: not supported
   * - Application: not written in the docs
   *
   * @see api/a.md#http-request
   * @see api/b.md
   * @deprecated Use pets.
   */
  get(options?: QueryOptions): Promise<unknown>;
`);
});

const stream: TypeRef = { kind: "primitive", name: "Edm.Stream" };

test.each<[string, readonly Response[], string]>([
  ["a resource", answers(named("api.user")), "User"],
  ["a page of a collection", answers(collection(named("api.user"))), "Collection<User>"],
  ["nothing", answers(undefined), "void"],
  ["a resource or nothing", answers(named("api.user"), undefined), "User | undefined"],
  ["one of two resources", answers(named("api.user"), named("api.pet")), "User | Pet"],
  ["bytes", answers(stream), "Blob"],
  ["something that no page tells", [], "unknown"],
])("the answer is %s", async (_, responses, type) => {
  expect(await print(call("GET", { responses }))).toContain(`get(options?: QueryOptions): Promise<${type}>;`);
});

test.each<[string, Operation["requestBody"], string]>([
  ["a resource", body(named("api.user")), "body: User"],
  [
    "what must be given",
    body(named("api.user"), [property("mail", string, { required: true })]),
    `body: User & Required<Pick<User, "mail">>`,
  ],
  ["a property of the page's own", body(named("api.user"), [property("secret", string)]), "body: User & UsersPostBody"],
  [
    "the parameters of an action",
    body({ kind: "object", properties: [property("note", string)] }),
    "body: UsersPostBody",
  ],
  ["an optional one", { ...body(named("api.user")), required: false }, "body?: User"],
  ["none", undefined, "body?: undefined"],
])("the body is %s", async (_, requestBody, parameter) => {
  const text = await print(call("POST", requestBody === undefined ? {} : { requestBody }));
  expect(text).toContain(`post(${parameter}, options?: RequestOptions)`);
});

test("a page's own table decides what must be given, and a PATCH needs nothing", async () => {
  const strict = structured("api.strict", {
    properties: [property("a", string, { required: true }), property("b", string, { required: true })],
  });
  const rows = [property("b", string, { required: true })];
  const send = (method: Operation["method"], properties: RequestBody["properties"]): Operation =>
    call(method, { requestBody: body(named("api.strict"), properties) });
  const text = await emitOne("builders/users.ts", {
    types: [strict],
    operations: [send("POST", rows), send("PUT", []), send("PATCH", rows)],
  });
  expect(text).toContain(`post(body: Partial<Strict> & Required<Pick<Strict, "b">>, options`);
  expect(text).toContain("put(body: Strict, options");
  expect(text).toContain("patch(body: Partial<Strict>, options");
});

test("a choice of objects has an interface for each", async () => {
  const choice = ["a", "b"].map((name): TypeRef => ({ kind: "object", properties: [property(name, string)] }));
  const text = await print(call("POST", { requestBody: body({ kind: "union", of: choice }) }));
  expect(text).toContain("post(body: UsersPostBody | UsersPostBody2, options?: RequestOptions)");
  expect(text).toContain("export interface UsersPostBody2 {\n  [annotation: `${string}@${string}`]: unknown;\n");
});

test("query options are taken where pages name them, and by every call that reads", async () => {
  const text = await print(call("GET", {}), call("DELETE", {}), call("PATCH", { queryOptions: ["select"] }));
  expect(text).toContain("get(options?: QueryOptions)");
  expect(text).toContain("delete(options?: RequestOptions)");
  expect(text).toContain("patch(body?: undefined, options?: QueryOptions)");
});

test("a segment with and without parentheses is a property that can be called", async () => {
  const text = await print(
    operation({ method: "GET", path: path("/users/delta") }),
    operation({ method: "GET", path: path("/users/delta(token='{token}')") }),
  );
  expect(text).toContain("readonly delta: UsersDelta & ((values: { token: string }) => UsersDeltaCallToken);");
});

test("calls that pages write with two placeholders at one place are one method", async () => {
  const text = await print(
    operation({ method: "GET", path: path("/users/{user-id}"), responses: answers(named("api.user")) }),
    operation({ method: "GET", path: path("/users/{mail}"), responses: answers(named("api.pet")) }),
  );
  expect(text).toContain("byId(value: string): UsersById;\n  byMail(value: string): UsersById;");
  expect(text).toContain("Promise<Pet | User>");
});
