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

test.each(["(", "({", "('", "{", "<", "(<{'"])("the time for %s that never closes grows as the text does", (open) => {
  const split = (count: number) => splitOutside(`/a${open.repeat(count)}/b`, "/", "(){}<>''");
  expect(split(2)).toEqual(["", `a${open}${open}`, "b"]);
  expect(growthOf(split, 2_000)).toBeLessThan(200);
});
