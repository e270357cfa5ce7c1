import { assert, jsonValue, nat, property } from "fast-check";
import { expect, test } from "vitest";
import { inOneLine, inShortLines, printJson } from "../../generator/json/print-json.js";

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

test("what lies deeper than is asked for can stand in one line", () => {
  const text = [...printJson({ a: { b: [1, { c: 2 }], d: {} }, e: {} }, 2, inOneLine)].join("");
  expect(text).toBe('{\n  "a": {\n    "b": [1,{"c":2}],\n    "d": {}\n  },\n  "e": {}\n}\n');
});

test("or in lines of 120 columns at most, one for each member of what does not fit", () => {
  const word = "x".repeat(106);
  expect([...printJson({ a: [word, 1] }, 1, inShortLines)].join("")).toBe(`{\n  "a": ["${word}",1]\n}\n`);
  expect([...printJson({ a: [word, 10] }, 1, inShortLines)].join("")).toBe(`{
  "a": [
    "${word}",
    10
  ]
}
`);
});

test("values in lines are the same values, and only texts and numbers make longer ones", () => {
  const sameValue = property(jsonValue(), nat(4), (value, depth) => {
    const text = [...printJson(value, depth, inShortLines)].join("");
    expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify(value));
    const long = text.split("\n").filter((line) => line.length > 120);
    for (const line of long) expect(line).not.toMatch(/^ *(?:"(?:[^"\\]|\\.)*": )?[[{]./);
  });
  assert(sameValue);
});
