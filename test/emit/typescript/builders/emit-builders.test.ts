import { expect, test } from "vitest";
import type { Response } from "../../../../generator/model/operation.js";
import {
  at,
  collection,
  named,
  operation,
  path,
  permission,
  permissionsOf,
  primitive,
  response,
  string,
} from "../../../support/makers.js";
import { emitOne } from "../../fixture/emit-fixture.js";
import { answers, call, object, printUsers } from "./users.js";

test("a method tells what it does, who may call it, and on which pages that stands", async () => {
  const text = await printUsers(
    call("GET", {
      summary: "Lists people.",
      deprecated: "Use pets.",
      origins: [at("api/a.md", "http-request"), at("api/b.md")],
      permissions: permissionsOf([
        permission("delegatedWork", "Read", "Write"),
        permission("delegatedPersonal"),
        { ...permission("application"), state: "notWritten" },
      ]),
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
  readonly get: CallMethod<unknown, QueryOptions>;
`);
});

test("a method tells the permissions of the general page: together, by case, and whether they have an order", async () => {
  const [general] = permissionsOf([
    { ...permission("application"), state: "supported", anyOf: [["Read", "List"], ["All"]], about: "pets" },
  ]);
  const permissions = [
    ...(general === undefined ? [] : [general]),
    ...permissionsOf([permission("application", "Other")]),
  ];
  const text = await printUsers(call("GET", { permissions }));
  expect(text).toContain("   * Permissions:\n   * - pets: Application: Read and List, All\n   *\n");
});

test("a method tells the kinds that a case is supported for, and of many cases the first ones", async () => {
  const rows = ["a", "b", "c", "d", "e", "f", "g"].flatMap((about) => [
    { ...permission("delegatedWork", "Read"), about },
    { ...permission("delegatedPersonal"), about },
    { ...permission("application", ...(about === "b" ? [] : ["All"])), about },
  ]);
  const text = await printUsers(call("GET", { permissions: permissionsOf(rows) }));
  expect(text).toContain(`   * Permissions, least privileged first:
   * - a: Delegated, work or school account: Read; Application: All
   * - b: Delegated, work or school account: Read
   * - c: Delegated, work or school account: Read; Application: All
   * - d: Delegated, work or school account: Read; Application: All
   * - e: Delegated, work or school account: Read; Application: All
   * - 2 more cases, which \`requiredPermissions\` tells
`);
});

const stream = primitive("Edm.Stream");

test.each<[string, readonly Response[], string]>([
  ["a resource", answers(named("api.user")), "GetMethod<User>"],
  ["a page of a collection", answers(collection(named("api.user"))), "ListMethod<User>"],
  ["a page of plain values", answers(collection(string)), "ListMethod<string>"],
  ["nothing that pages tell of", answers(undefined), "CallMethod<unknown, QueryOptions>"],
  ["a resource or nothing", answers(named("api.user"), undefined), "CallMethod<User | undefined, QueryOptions>"],
  [
    "a resource or a page",
    answers(named("api.user"), collection(string)),
    "CallMethod<User | Collection<string>, QueryOptions>",
  ],
  ["one of two resources", answers(named("api.user"), named("api.pet")), "GetMethod<User | Pet>"],
  ["an object without a name", answers(object("name")), "GetMethod<PageResponse>"],
  ["a plain value", answers(string), "CallMethod<string, QueryOptions>"],
  ["bytes", answers(stream), "DownloadMethod"],
  ["something that no page tells", [], "CallMethod<unknown, QueryOptions>"],
])("what is read is %s", async (_, responses, type) => {
  expect(await printUsers(call("GET", { responses }))).toContain(`readonly get: ${type};`);
});

test("a redirect without any other answer leads to content, and one beside a resource does not", async () => {
  const found = response(302);
  expect(await printUsers(call("GET", { responses: [found] }))).toContain("readonly get: DownloadMethod;");
  const text = await printUsers(call("GET", { responses: [response(200, named("api.user")), found] }));
  expect(text).toContain("readonly get: GetMethod<User>;");
});

test("what is only accepted comes in place of the result where it is asked for", async () => {
  const responses = [response(200, named("api.user")), response(202)];
  expect(await printUsers(call("GET", { responses }))).toContain("readonly get: GetMethod<User>;");
  expect(await printUsers(call("POST", { responses }))).toContain("readonly post: InvokeMethod<User>;");
});

test("a collection can be walked, and every builder with a method makes requests for a batch", async () => {
  const text = await printUsers(call("GET", { responses: answers(collection(named("api.user"))) }), call("DELETE", {}));
  expect(text).toContain("  readonly all: AllMethod<User>;\n");
  expect(text).toContain("  readonly pages: PagesMethod<User>;\n");
  expect(text).toContain("  readonly request: Requests<Users>;\n");
  expect(text).toContain("import type { AllMethod, CallMethod, ListMethod, PagesMethod, Requests }");
});

test("a segment with and without parentheses is a property that can be called", async () => {
  const text = await printUsers(
    operation({ method: "GET", path: path("/users/delta") }),
    operation({ method: "GET", path: path("/users/delta(token='{token}')"), summary: "Goes on." }),
  );
  expect(text).toContain("readonly delta: UsersDelta & ((values: { token: string }) => UsersDeltaCallToken);");
});

test("a segment named like a walk needs no longer name where nothing is walked", async () => {
  const pages = operation({ method: "POST", path: path("/users/pages") });
  expect(await printUsers(pages)).toMatch(
    /readonly pages: \w+;[^]*readonly pages_: \w+;|readonly pages_: (\w+);[^]*readonly pages: \1;/,
  );
  const list = operation({ method: "GET", path: path("/users"), responses: answers(collection(named("api.user"))) });
  expect(await printUsers(list, pages)).not.toMatch(/readonly pages: UsersPages;/);
});

test("calls that pages write with two placeholders at one place are one method", async () => {
  const text = await printUsers(
    operation({ method: "GET", path: path("/users/{user-id}"), responses: answers(named("api.user")) }),
    operation({ method: "GET", path: path("/users/{mail}"), responses: answers(named("api.pet")) }),
  );
  expect(text).toContain("byId(value: string): UsersById;\n  byMail(value: string): UsersById;");
  expect(text).toContain("GetMethod<Pet | User>");
});

test("a client has the methods of any, also where there are operations at the root", async () => {
  const text = await emitOne("builders/client.ts", { operations: [operation({ method: "GET", path: path("/") })] });
  expect(text).toContain("export interface Client extends ClientMethods {");
  expect(text).toContain("readonly request: Requests<Client> & RequestMethod;");
});
