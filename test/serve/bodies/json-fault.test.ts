import * as fc from "fast-check";
import { expect, test } from "vitest";
import { jsonFaultAt } from "../../../generator/serve/bodies/json-fault.js";
import { nestingOf } from "../../../generator/serve/bodies/json-nesting.js";

test.each([
  ['{"a": [1,}', 9],
  ['{"a" 1}', 5],
  ["{'a': 1}", 1],
  ['{"a":1,}', 7],
  ["[1 2]", 3],
  ['{"a":01}', 6],
  ['["a\nb"]', 1],
  ["", 0],
  ['{"a":', 5],
  ["1 1", 2],
  ["}", 0],
])("%s is wrong at %i", (text, at) => {
  expect(jsonFaultAt(text)).toBe(at);
});

test("JSON is right up to its end, and wrong at whatever stands behind it", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(jsonFaultAt(text)).toBe(text.length);
      expect(jsonFaultAt(`${text} !`)).toBe(text.length + 1);
    }),
  );
});

test.each([
  ["1", 0],
  ["[[],[{}]]", 3],
  ['["[[[", "\\"[["]', 1],
  ["[[[", 3],
  ['["[[', 1],
])("%s has %i levels", (text, levels) => {
  expect(nestingOf(text)).toBe(levels);
});

test("long texts take no time, whatever they hold", () => {
  const started = performance.now();
  for (const text of [`"${'\\"'.repeat(500_000)}`, "[".repeat(1_000_000), '"a\\'.repeat(300_000)]) {
    nestingOf(text);
    jsonFaultAt(text);
  }
  expect(performance.now() - started).toBeLessThan(2_000);
});
