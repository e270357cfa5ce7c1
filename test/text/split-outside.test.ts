import { expect, test } from "vitest";
import { splitOutside } from "../../generator/text/split-outside.js";

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

test("parentheses that never close are read in a moment", () => {
  const text = `/a${"(".repeat(2_000)}/b`;
  const start = performance.now();
  expect(splitOutside(text, "/", "(){}''")).toEqual(["", `a${"(".repeat(2_000)}`, "b"]);
  expect(performance.now() - start).toBeLessThan(1_000);
});
