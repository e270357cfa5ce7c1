import { assert, asyncProperty, json } from "fast-check";
import { format } from "prettier";
import { expect, test } from "vitest";
import { entry, expandedObject, type Expression } from "../../../../generator/emit/typescript/code/expression.js";
import { printCode } from "../../../../generator/emit/typescript/code/print-code.js";
import { jsonExpression } from "../../../../generator/emit/typescript/contract/json-expression.js";
import { noMarks, type MarkedValues } from "../../../../generator/emit/typescript/contract/marks.js";
import type { JsonValue } from "../../../../generator/model/json.js";
import { allOf } from "../../../support/all-of.js";

/** The code of a constant with the value in it, without imports; fails where prettier would lay it out otherwise. */
const asPrettierDoes = async (value: Expression): Promise<string> => {
  const constant = { kind: "constant", name: "x", value: expandedObject([entry("value", value)]) } as const;
  const [file] = await allOf(printCode([{ path: "x.ts", statements: [constant] }]));
  const text = file?.text ?? "";
  expect(text).toBe(await format(text, { parser: "babel-ts", printWidth: 120 }));
  return text.replace(/^import .*\n\n/s, "");
};

/** What JavaScript makes of the code. */
const evaluated = (text: string): unknown => new Function(text.replace("export const x =", "return"))();

test("any JSON is printed as prettier does, and is the same value", async () => {
  await assert(
    asyncProperty(json({ maxDepth: 4 }), async (text) => {
      const value: JsonValue = JSON.parse(text);
      expect(evaluated(await asPrettierDoes(jsonExpression(value, noMarks)))).toEqual({ value });
    }),
    { numRuns: 300 },
  );
});

test.each<readonly [string, JsonValue]>([
  ["long strings", { key: "x".repeat(130), id: "x".repeat(130), list: ["x".repeat(130)] }],
  ["quotes", { a: `"`, b: `'`, c: `"'`, d: `""'`, e: String.raw`\"`, f: "\u2028\n" }],
  ["keys", { "@odata.type": "", a: 1, "a-b": 2, "1": 3, default: 4, "": 5 }],
  ["many numbers", Array.from({ length: 99 }, (_, index) => index * 1e5)],
  ["numbers of all sorts", [1e21, -1.5e-7, 0.1, -0]],
  [
    "tables",
    [
      [1, 2],
      [3, 4],
    ],
  ],
  ["lists of short words", [["a"], ["b"]]],
  ["empty ones", { a: {}, b: [], c: [{}], d: [[]] }],
])("%s", async (_, value) => {
  expect(evaluated(await asPrettierDoes(jsonExpression(value, noMarks)))).toEqual({ value });
});

test("a member called __proto__ stays a member", async () => {
  const value: JsonValue = JSON.parse('{"__proto__": {"a": 1}}');
  const printed = evaluated(await asPrettierDoes(jsonExpression(value, noMarks)));
  expect(JSON.stringify(printed)).toBe('{"value":{"__proto__":{"a":1}}}');
});

test("deeply nested lists are printed in time that grows with their size", async () => {
  let value: JsonValue = "x".repeat(200);
  for (let depth = 0; depth < 200; depth += 1) value = [value];
  const text = await asPrettierDoes(jsonExpression(value, noMarks));
  expect(text.split("\n")).toHaveLength(404);
});

test("marks stand around values and members", async () => {
  const marks: MarkedValues = {
    values: new Map([
      ["/source", "contradicts"],
      ["/sizes/1", "coerced"],
    ]),
    spreads: new Map([
      ["/a", "undocumented"],
      ["/b", "undocumented"],
      ["/@odata.context", "annotations"],
    ]),
    missing: new Map([
      ["", ["id"]],
      ["/target", ["a/b"]],
    ]),
  };
  const value = { a: 1, b: { c: 2 }, source: "String", sizes: [1, "2"], "@odata.context": "", target: {} };
  expect(await asPrettierDoes(jsonExpression(value, marks))).toBe(`export const x = {
  value: {
    ...undocumented({
      a: 1,
      b: {
        c: 2,
      },
    }),
    source: contradicts("String"),
    sizes: [1, coerced("2")],
    ...annotations({
      "@odata.context": "",
    }),
    target: {
      "a/b": missing(),
    },
    id: missing(),
  },
};
`);
});
