import { expect, test } from "vitest";
import { collectionNames, markKeys } from "../../generator/paths/mark-keys.js";
import { readTarget } from "../../generator/paths/read-target.js";
import { versions } from "../support/versions.js";

const pathOf = (target: string): ReturnType<typeof readTarget>["segments"] => readTarget(target, versions).segments;

test("a segment that a placeholder follows is a collection", () => {
  expect(collectionNames([pathOf("/Users/{id}/manager"), pathOf("/lamps/reset()")])).toEqual(new Set(["users"]));
});

test.each([
  ["a call on a collection", "/users(mail='{mail}')", true],
  ["a call on anything else", "/range(address='{address}')", false],
  ["a call without arguments", "/users()", false],
])("%s: alternate key %s", (_, target, isKey) => {
  expect(markKeys(pathOf(target), new Set(["users"]))).toMatchObject([{ kind: "call", isKey }]);
});
