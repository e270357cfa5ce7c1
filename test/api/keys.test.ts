import { expect, test } from "vitest";
import { hierarchyOf } from "../../generator/api/hierarchy.js";
import { isEntity, keyOf } from "../../generator/api/keys.js";
import { enumeration, structured } from "../support/makers.js";

const entity = structured("entity", { key: "id" });
const lamp = structured("lamp", { base: "entity" });
const strip = structured("strip", { base: "lamp", key: "serial" });
const paint = structured("paint");
const hierarchy = hierarchyOf([entity, lamp, strip, paint, enumeration("color", ["red"])]);

test.each([
  { type: "entity", key: "id" },
  { type: "lamp", key: "id" },
  { type: "strip", key: "serial" },
  { type: "paint", key: undefined },
  { type: "color", key: undefined },
  { type: "nowhere", key: undefined },
])("the key of $type is $key", ({ type, key }) => {
  expect(keyOf(type, hierarchy)).toBe(key);
});

test("an entity is what has a key, or inherits one", () => {
  expect([entity, lamp, strip, paint].map((type) => isEntity(type, hierarchy))).toEqual([true, true, true, false]);
});
