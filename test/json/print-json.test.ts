import { assert, jsonValue, nat, property } from "fast-check";
import { expect, test } from "vitest";
import { printJson } from "../../generator/json/print-json.js";

test("JSON keeps the order of members and ends with a line end", () => {
  const parts = [...printJson({ b: 1, a: [true] }, 1)];
  expect(parts).toEqual(['{\n  "b": 1', ',\n  "a": [\n    true\n  ]', "\n}", "\n"]);
});

test("members that are undefined are left out, and values that are undefined are null", () => {
  const value = { a: undefined, b: [undefined], c: { d: undefined } };
  expect([...printJson(value, 2)].join("")).toBe(`${JSON.stringify(value, undefined, 2)}\n`);
});

test("the parts together are what JSON.stringify gives, however deep they are cut", () => {
  const sameText = property(jsonValue(), nat(4), (value, depth) => {
    const parts = printJson(value, depth);
    for (const text of [[...parts].join(""), [...parts].join("")])
      expect(text).toBe(`${JSON.stringify(value, undefined, 2)}\n`);
  });
  assert(sameText);
});
