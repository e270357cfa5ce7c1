import { expect, test } from "vitest";
import { bracketDepth, nestingOf } from "../../generator/json/nesting.js";
import { growthOf } from "../support/growth.js";

test.each([
  ["1", 0],
  ["[[],[{}]]", 3],
  ['["[[[", "\\"[["]', 1],
  ["[[[", 3],
  ['["[[', 1],
])("%s has %i levels", (text, levels) => {
  expect(nestingOf(text)).toBe(levels);
});

test.each([
  ["[[],[{}]]", 0],
  ['{"a": [', 2],
  ['{"a": "}",', 1],
  ['{"a": "one\n}', 0],
])("%j leaves %i open", (text, depth) => {
  expect(bracketDepth(text)).toBe(depth);
});

test.each([
  ["escaped quotes", (count: number) => `"${'\\"'.repeat(count)}`],
  ["brackets", (count: number) => "[".repeat(count)],
  ["quotes that escape the next", (count: number) => '"a\\'.repeat(count)],
])("a long text takes no time, whatever it holds: %s", (_, textOf) => {
  expect(growthOf((count) => nestingOf(textOf(count)), 10_000)).toBeLessThan(200);
});
