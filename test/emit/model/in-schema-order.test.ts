import { expect, test } from "vitest";
import { inSchemaOrder } from "../../../generator/emit/model/in-schema-order.js";
import { modelSchema } from "../../../generator/emit/model/model-schema.js";
import { everything } from "./everything.js";

/** The same JSON with the members of every object the other way round. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, member]) => [name, reversed(member)]),
  );
};

/** The model without the bodies of examples, which keep the order of their pages. */
const bodiless = {
  ...everything,
  operations: everything.operations.map((operation) => ({ ...operation, examples: [] })),
};

test("the order of the model in memory does not show", () => {
  const given = inSchemaOrder(bodiless, modelSchema);
  expect(JSON.stringify(inSchemaOrder(reversed(bodiless), modelSchema))).toBe(JSON.stringify(given));
  expect(given).toEqual(bodiless);
});

test.each([
  {
    schema: { oneOf: [{ properties: { kind: { const: "a" }, x: {}, y: {} } }] },
    value: { y: 1, x: 2, kind: "a" },
    want: '{"kind":"a","x":2,"y":1}',
  },
  {
    schema: { oneOf: [{ properties: { kind: { const: "a" }, x: {} } }] },
    value: { x: 2, kind: "b" },
    want: '{"x":2,"kind":"b"}',
  },
  {
    schema: { $ref: "#/$defs/Noun", $defs: { Noun: { properties: { x: {}, y: {} } } } },
    value: { y: 1, x: 2 },
    want: '{"x":2,"y":1}',
  },
  { schema: { items: { properties: { x: {}, y: {} } } }, value: [{ y: 1, x: 2 }], want: '[{"x":2,"y":1}]' },
  {
    schema: { properties: { x: {} } },
    value: { z: 0, y: { b: 1, a: 2 }, x: 3 },
    want: '{"x":3,"z":0,"y":{"b":1,"a":2}}',
  },
  { schema: { properties: { x: {} } }, value: { x: { b: 1, a: 2 } }, want: '{"x":{"b":1,"a":2}}' },
  { schema: {}, value: [{ b: 1, a: undefined }], want: '[{"b":1}]' },
])("$want of $value", ({ schema, value, want }) => {
  expect(JSON.stringify(inSchemaOrder(value, schema))).toBe(want);
});

test("what a noun is comes first, and where pages say so comes last", () => {
  const { $defs = {} } = modelSchema;
  const members = (noun: string): readonly string[] => Object.keys($defs[noun]?.properties ?? {});
  const firstTwo = ["StructuredType", "EnumType"].map((noun) => members(noun).slice(0, 2));
  expect(firstTwo).toEqual([
    ["kind", "name"],
    ["kind", "name"],
  ]);
  const last = Object.keys($defs)
    .map(members)
    .filter((names) => names.includes("origin") || names.includes("origins"))
    .map((names) => names.at(-1));
  expect([...new Set(last)].sort()).toEqual(["origin", "origins"]);
});
