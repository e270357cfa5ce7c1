import { expect, test } from "vitest";
import { splitOutside } from "../../generator/text/split-outside.js";
import { growthOf } from "../support/growth.js";

test.each([
  ["no separator", "lamps", ["lamps"]],
  ["plain parts", "a/b/", ["a", "b", ""]],
  ["braces", "{a/b}/c", ["{a/b}", "c"]],
  ["nested parentheses", "f(g(a/b)/c)/d", ["f(g(a/b)/c)", "d"]],
  ["a parenthesis in quotes", "f(x='a)/b')/c", ["f(x='a)/b')", "c"]],
  ["a parenthesis that never closes", "f(x='a'/b", ["f(x='a'", "b"]],
  ["a quote that never closes", "f(x='a)/b", ["f(x='a)", "b"]],
])("%s", (_, text, parts) => {
  expect(splitOutside(text, "/", "(){}")).toEqual(parts);
});

test("each of many parentheses that never close is looked after once", () => {
  const split = (count: number) => splitOutside(`/a${"(".repeat(count)}/b`, "/", "(){}''");
  expect(split(2_000)).toEqual(["", `a${"(".repeat(2_000)}`, "b"]);
  const square = 32 * 32;
  expect(growthOf(split, 100)).toBeLessThan(4 * square);
});
