import { join } from "node:path";
import { expect, test } from "vitest";
import { bodyWithOwnIds, readOwnIds, urlWithOwnIds } from "../../../../templates/contract/harness/calls/own-ids.js";
import { temporaryFolder } from "../../../support/temporary-folder.js";

const ids = new Map([
  ["1", "one"],
  ["AAMk=", "b/c"],
  ["ann@contoso.com", "bo@acme.example"],
  ["{id}", "42"],
  ["room-1", "room 7"],
]);

test.each([
  ["/users/1/messages/AAMk=", "/users/one/messages/b%2Fc"],
  ["/users/AAMk%3D", "/users/b%2Fc"],
  ["/users('1')", "/users('one')"],
  ["/users/%7Bid%7D?$filter=id eq '1'&$top=10", "/users/42?$filter=id eq 'one'&$top=10"],
  ["/users/ann%40contoso.com", "/users/bo%40acme.example"],
  ["/rooms/room-1/1", "/rooms/room%207/one"],
  ["/v1.0/users/11/room-12", "/v1.0/users/11/room-12"],
])("%s is sent as %s", (documented, own) => {
  expect(urlWithOwnIds(documented, ids)).toBe(own);
});

test("bodies have the server's own ids too, where they are text", () => {
  const body = '{"id":"1","@odata.id":"https://api.example/rooms/room-1","count":10}';
  expect(bodyWithOwnIds(body, ids)).toBe('{"id":"one","@odata.id":"https://api.example/rooms/room 7","count":10}');
  const bytes = new Uint8Array([1]);
  expect(bodyWithOwnIds(bytes, ids)).toBe(bytes);
});

test("ids are read of a file, which is held against what it must be", () => {
  const folder = temporaryFolder({ "ids.json": '{ "a": "b" }', "list.json": '["a"]', "numbers.json": '{ "a": 1 }' });
  expect(readOwnIds(join(folder, "ids.json"))).toEqual(new Map([["a", "b"]]));
  for (const name of ["list.json", "numbers.json"])
    expect(() => readOwnIds(join(folder, name))).toThrow("must be a JSON object with the server's own id");
});
