import { expect, test } from "vitest";
import { bracketDepth, nestingOf } from "../../generator/json/nesting.js";

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

test("long texts take no time, whatever they hold", () => {
  const started = performance.now();
  for (const text of [`"${'\\"'.repeat(500_000)}`, "[".repeat(1_000_000), '"a\\'.repeat(300_000)]) nestingOf(text);
  expect(performance.now() - started).toBeLessThan(2_000);
});
