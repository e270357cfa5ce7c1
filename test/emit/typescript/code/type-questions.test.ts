import { expect, test } from "vitest";
import { runtimeSymbol } from "../../../../generator/emit/typescript/code/symbol.js";
import { globalType, keyword, literalType, reference } from "../../../../generator/emit/typescript/code/type-node.js";
import {
  intersectionOf,
  isRuntimeType,
  isSameType,
  unionOf,
} from "../../../../generator/emit/typescript/code/type-questions.js";

const [text, number] = [keyword("string"), keyword("number")];
const user = reference({ name: "User", path: "types/user" });

test("a union has each type once, the parts of unions in it included", () => {
  expect(unionOf([text, unionOf([number, text]), { ...text }])).toEqual({ kind: "union", of: [text, number] });
});

test("a union of one type is that type", () => {
  expect(unionOf([user, { ...user }])).toEqual(user);
});

test("a union of nothing, or with what may be anything, may be anything", () => {
  expect(unionOf([])).toEqual(keyword("unknown"));
  expect(unionOf([text, keyword("unknown")])).toEqual(keyword("unknown"));
});

test("an intersection of one type is that type", () => {
  expect(intersectionOf([user])).toBe(user);
  expect(intersectionOf([user, text])).toEqual({ kind: "intersection", of: [user, text] });
});

test.each([
  [user, reference({ name: "User", path: "types/user" }), true],
  [user, reference({ name: "User", path: "types/other" }), false],
  [user, reference({ name: "User", path: "types/user" }, text), false],
  [literalType("a"), literalType("b"), false],
  [{ kind: "array", of: user }, { kind: "array", of: { ...user } }, true],
  [{ kind: "array", of: user }, user, false],
] as const)("types are the same where all that they consist of is: %j and %j", (left, right, isSame) => {
  expect(isSameType(left, right)).toBe(isSame);
});

test("a type of the runtime is told from a global one of the same name", () => {
  expect(isRuntimeType(reference(runtimeSymbol("Duration")), "Duration")).toBe(true);
  expect(isRuntimeType(reference(runtimeSymbol("Guid")), "Duration")).toBe(false);
  expect(isRuntimeType(globalType("Duration"))).toBe(false);
});
