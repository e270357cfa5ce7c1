import { expect, test } from "vitest";
import { readStrictJson } from "../../generator/json/read-strict-json.js";

test.each([
  ['{"a": [1]}', { a: [1] }],
  ["null", null],
  ["", undefined],
  ["{'a': 1}", undefined],
  ['{"a": 1,}', undefined],
])("%j", (text, value) => {
  expect(readStrictJson(text)).toEqual(value);
});
