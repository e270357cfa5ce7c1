import { expect, expectTypeOf, test } from "vitest";
import {
  findFacts,
  type OperationFacts,
  type OperationMethod,
  type Scopes,
} from "../../../templates/runtime/operation-facts.js";
import { recordingClient } from "./recording-client.js";

const factsOf = (page: string): OperationFacts => ({
  page,
  delegatedWork: ["User.Read"],
  delegatedPersonal: "notSupported",
  application: "notWritten",
});

const operations = {
  "users.get": factsOf("api/user-list.md"),
  "users.byId.get": factsOf("api/user-get.md"),
  "drive.root.byPath.children.get": factsOf("api/driveitem-list-children.md"),
  "drive.range.delete_.post": factsOf("api/range-delete.md"),
  "drive.all_.post": factsOf("api/all-create.md"),
};

test("facts are found by the names that lead to a call, whatever its values", () => {
  const { client } = recordingClient();
  const found = [
    client.users.get,
    client.users.byId("a.b/c").get,
    client.drive.root.byPath("a/b").children.get,
    client.drive.range({ address: "A1" })["delete_"].post,
    client.drive["all_"].post,
    Reflect.get(client.drive.all, "post"),
  ].map((method) => findFacts(method, operations)?.page);
  expect(found).toEqual([
    "api/user-list.md",
    "api/user-get.md",
    "api/driveitem-list-children.md",
    "api/range-delete.md",
    "api/all-create.md",
    "api/all-create.md",
  ]);
});

test("what is no call of the docs has no facts", () => {
  const { client } = recordingClient();
  expect(findFacts(client.me.get, operations)).toBeUndefined();
  expect(findFacts(client.users, operations)).toBeUndefined();
  expect(findFacts(() => "users.get", operations)).toBeUndefined();
  expect(findFacts(client.users.get, {})).toBeUndefined();
});

test("scopes are a list, some of them together, or one of two words", () => {
  expectTypeOf<Scopes>().toEqualTypeOf<
    readonly (string | { readonly allOf: readonly string[] })[] | "notSupported" | "notWritten"
  >();
  // @ts-expect-error an answer is not a method
  expectTypeOf<Promise<unknown>>().toExtend<OperationMethod>();
  expectTypeOf<(body: { readonly id: string }) => Promise<void>>().toExtend<OperationMethod>();
});
