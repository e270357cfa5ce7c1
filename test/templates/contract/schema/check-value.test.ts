import { expect, test } from "vitest";
import { checkValue, type JsonValue, type SchemaType } from "../../../../templates/contract/harness/schema/schema.js";
import { collection, named, property, schema, text } from "./lamp-schema.js";

/** Faults as `pointer rule`. */
const faultsOf = (value: JsonValue, type: SchemaType): readonly string[] =>
  checkValue(value, type, { schema }).faults.map(({ pointer, rule }) => `${pointer} ${rule}`);

const lamp = named("x.lamp");
const id = "1";

test.each<readonly [string, JsonValue, SchemaType, readonly string[]]>([
  ["own and inherited properties", { id, watts: 5 }, lamp, []],
  ["a property of another type", { id, watts: "5" }, lamp, ["/watts wrong-type"]],
  ["no object", "lamp", lamp, [" wrong-type"]],
  ["an array for an object", [], lamp, [" wrong-type"]],
  ["an object for an array", { id, parts: { id } }, lamp, ["/parts not-a-collection"]],
  ["a fault in an element", { id, parts: [{ id }, { id: 2 }] }, lamp, ["/parts/1/id wrong-type"]],
  ["null where the docs allow it", { id, place: null }, lamp, []],
  ["null where they don't", { id, watts: null }, lamp, ["/watts null-value"]],
  ["null in a collection", [null], collection(text), ["/0 null-value"]],
  ["a required property missing", { watts: 5 }, lamp, ["/id missing-property"]],
  ["a relationship missing, since it comes on demand", { id }, lamp, []],
  [
    "names with slash and tilde",
    { "a/b~c": 1 },
    { kind: "object", properties: [property("a/b~c", text)] },
    ["/a~1b~0c wrong-type"],
  ],
  ["a value of an enumeration", { id, color: "red" }, lamp, []],
  ["letter case of a value", { id, color: "Red" }, lamp, ["/color enum-value"]],
  ["flags", { id, color: "red, green" }, lamp, []],
  ["flags of which one is unknown", { id, color: "red,blue" }, lamp, ["/color enum-value"]],
  ["a number for a value", { id, color: 1 }, lamp, ["/color wrong-type"]],
  ["values of one property", "no", { kind: "enum", members: ["yes"] }, [" enum-value"]],
  ["a list of values that is empty", "any", { kind: "enum", members: [] }, []],
  ["a union that one alternative fits", { id }, { kind: "union", of: [text, lamp] }, []],
  [
    "a union that none fits: the nearest counts",
    { id, watts: "5" },
    { kind: "union", of: [text, named("x.color"), lamp] },
    [" wrong-type"],
  ],
  [
    "a union of two near ones",
    { id: 1, watts: "5" },
    { kind: "union", of: [lamp, named("x.thing")] },
    ["/id wrong-type"],
  ],
  [
    "an inline object",
    { a: 1 },
    { kind: "object", properties: [property("a", text, { required: true })] },
    ["/a wrong-type"],
  ],
  ["a type that nothing is known of", [{ a: null }], { kind: "unknown" }, []],
  ["a type outside of the schema", { a: 1 }, named("x.nowhere"), []],
  ["types that derive in a circle", { a: "", b: 1 }, named("x.left"), ["/b wrong-type"]],
])("%s", (_, value, type, want) => {
  expect(faultsOf(value, type)).toEqual(want);
});

test("a fault tells what the docs say and what the value is", () => {
  expect(checkValue({ id, watts: "5" }, lamp, { schema }).faults).toEqual([
    {
      pointer: "/watts",
      rule: "wrong-type",
      message: 'Documented as Edm.Int32, shown as "5".',
      actual: "5",
      documented: "Edm.Int32",
    },
  ]);
  const members = Array.from({ length: 14 }, (_, index) => `m${index}`);
  const [fault] = checkValue("x".repeat(80), { kind: "enum", members }, { schema }).faults;
  expect(fault?.message).toMatch(/^"x{59}… is none of the documented values: m0, .*, m11, and 2 more\.$/);
  expect(fault?.documented).toBe(members.join(" | "));
});

test("@odata.type selects the type, with and without #", () => {
  const desk = (type: string): JsonValue => ({ id, "@odata.type": type, arm: 5 });
  expect(faultsOf(desk("#x.deskLamp"), lamp)).toEqual(["/arm wrong-type"]);
  expect(faultsOf(desk("x.deskLamp"), lamp)).toEqual(["/arm wrong-type"]);
  expect(faultsOf(desk("#x.lamp"), lamp)).toEqual([]);
  expect(faultsOf(desk("#x.sofa"), lamp)).toEqual(["/@odata.type unknown-odata-type"]);
  expect(faultsOf(desk("#x.color"), lamp)).toEqual(["/@odata.type unknown-odata-type"]);
  expect(faultsOf(desk("#x.thing"), lamp)).toEqual(["/@odata.type unfit-odata-type"]);
  expect(faultsOf({ id, "@odata.type": 5 }, lamp)).toEqual(["/@odata.type wrong-type"]);
});

test("properties that no page documents are no faults, annotations not even undocumented", () => {
  const value = { id, shade: 1, "@odata.etag": "", "room@odata.bind": "", parts: [{ id, size: 1 }] };
  expect(checkValue(value, lamp, { schema })).toMatchObject({
    faults: [],
    undocumented: ["/shade", "/parts/0/size"],
    annotations: [],
  });
});

test("an open type takes anything, and so does an inline object without properties", () => {
  expect(checkValue({ a: 1 }, named("x.box"), { schema }).undocumented).toEqual([]);
  expect(checkValue({ a: 1 }, { kind: "object", properties: [] }, { schema }).undocumented).toEqual([]);
});

test("annotations of an inline object are told apart, since its type has no room for them", () => {
  const type: SchemaType = { kind: "object", properties: [property("value", text)] };
  expect(checkValue({ value: "", "@odata.context": "" }, type, { schema }).annotations).toEqual(["/@odata.context"]);
});

test("required properties may be left out of a truncated value, or by name", () => {
  const check = checkValue({ parts: [{}] }, lamp, { schema, truncated: true });
  expect(check).toMatchObject({ faults: [], omitted: ["/parts/0/id", "/id"] });
  expect(checkValue({}, lamp, { schema, optionalProperties: ["id"] })).toMatchObject({ faults: [], omitted: ["/id"] });
  expect(checkValue({}, lamp, { schema, optionalProperties: ["watts"] }).faults).toHaveLength(1);
});

test("what fits though its type in TypeScript is narrower is told", () => {
  const type: SchemaType = {
    kind: "object",
    properties: [property("big", { kind: "primitive", name: "Edm.Int64" }), property("lamp", lamp)],
  };
  const value = { big: "9007199254740993", lamp: { id, "@odata.type": "x.deskLamp", color: "red,green" } };
  expect(checkValue(value, type, { schema }).coerced).toEqual(["/big", "/lamp/@odata.type", "/lamp/color"]);
});
