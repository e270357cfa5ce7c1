import { expect, test } from "vitest";
import { ancestorsOf, baseOf, descendantsOf, hierarchyOf, lineageOf } from "../../generator/api/hierarchy.js";
import { enumeration, structured } from "../support/makers.js";

const a = structured("a");
const b = structured("b", { base: "a" });
const c = structured("c", { base: "b" });

test("ancestors come nearest first, descendants sorted", () => {
  const hierarchy = hierarchyOf([c, b, a]);
  expect(ancestorsOf(c, hierarchy)).toEqual([b, a]);
  expect(baseOf(c, hierarchy)).toEqual(b);
  expect(descendantsOf("a", hierarchy)).toEqual(["b", "c"]);
  expect(descendantsOf("c", hierarchy)).toEqual([]);
});

test("a lineage begins with the type itself, and an enumeration or an unknown name has none", () => {
  const hierarchy = hierarchyOf([a, b, c, enumeration("color", ["red"])]);
  expect(["c", "a", "color", "nowhere"].map((name) => lineageOf(name, hierarchy))).toEqual([[c, b, a], [a], [], []]);
});

test("a base that no page defines, or that is an enumeration, is none", () => {
  const hierarchy = hierarchyOf([
    structured("x", { base: "nowhere" }),
    structured("y", { base: "color" }),
    enumeration("color", []),
  ]);
  expect([...hierarchy.ancestors.keys(), ...hierarchy.descendants.keys()]).toEqual([]);
});

test("types in a circle have no base, and a type below the circle ends there", () => {
  const x = structured("x", { base: "y" });
  const y = structured("y", { base: "x" });
  const below = structured("z", { base: "x" });
  const hierarchy = hierarchyOf([x, y, below]);
  expect(ancestorsOf(x, hierarchy)).toEqual([]);
  expect(descendantsOf("x", hierarchy)).toEqual(["z"]);
});
