import { expect, test } from "vitest";
import { hierarchyOf } from "../../generator/api/hierarchy.js";
import { familyProperties, propertiesOf, takesAnyProperty } from "../../generator/api/properties.js";
import type { Property } from "../../generator/model/type.js";
import { enumeration, property, string, structured } from "../support/makers.js";

const hierarchy = hierarchyOf([
  structured("entity", { properties: [property("id", string)] }),
  structured("lamp", { base: "entity", properties: [property("color", string)] }),
  structured("strip", { base: "lamp", properties: [property("length", string)] }),
  structured("spot", { base: "lamp", properties: [property("angle", string)] }),
  enumeration("paint", ["red"]),
]);

const names = (properties: readonly Property[]): readonly string[] => properties.map(({ name }) => name);

test("a type has its own properties, then the inherited ones", () => {
  expect(names(propertiesOf("strip", hierarchy))).toEqual(["length", "color", "id"]);
  expect(propertiesOf("paint", hierarchy)).toEqual([]);
});

test("a value may have the properties of any type of the family, each once", () => {
  expect(names(familyProperties("lamp", hierarchy))).toEqual(["color", "id", "angle", "length"]);
  expect(names(familyProperties("spot", hierarchy))).toEqual(["angle", "color", "id"]);
});

test.each([
  { said: "open", type: structured("a", { isOpen: true }), want: true },
  { said: "only named", type: structured("a", { certainty: "named" }), want: true },
  { said: "closed and defined", type: structured("a"), want: false },
])("a type that is $said takes any property: $want", ({ type, want }) => {
  expect(takesAnyProperty(type)).toBe(want);
});
