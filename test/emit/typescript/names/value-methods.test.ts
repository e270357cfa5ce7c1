import { expect, test } from "vitest";
import { valueMethods } from "../../../../generator/emit/typescript/names/value-methods.js";

const methods = (written: readonly string[], keys: readonly string[] = []): Record<string, string> =>
  Object.fromEntries(valueMethods(written, new Set(keys)));

test("the only placeholder of a place is an identifier, whatever it is called", () => {
  expect(methods(["userPrincipalName", "userPrincipalName"])).toEqual({ userPrincipalName: "byId" });
});

test("names with the word id share byId, and others have their own", () => {
  expect(methods(["place-id", "id | name", "room-list-emailaddress"])).toEqual({
    "id | name": "byId",
    "place-id": "byId",
    "room-list-emailaddress": "byRoomListEmailaddress",
  });
});

test("letters that only look like the word id do not count", () => {
  expect(methods(["grid", "user-id"])).toEqual({ grid: "byGrid", "user-id": "byId" });
});

test("without an identifier the most frequent name is byId", () => {
  expect(methods(["name", "name", "mail"])).toEqual({ mail: "byMail", name: "byId" });
});

test("a name that an alternate key or the addressing by path has falls back to byId", () => {
  expect(methods(["id", "appId", "path", "mail"], ["mail"])).toEqual({
    appId: "byId",
    id: "byId",
    mail: "byId",
    path: "byId",
  });
});
