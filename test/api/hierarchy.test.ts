import { expect, test } from "vitest";
import { ancestorsOf, descendantsOf, hierarchyOf } from "../../generator/api/hierarchy.js";
import { structured } from "../support/makers.js";

const a = structured("a");
const b = structured("b", { base: "a" });
const c = structured("c", { base: "b" });

test("ancestors come nearest first, descendants sorted", () => {
  const hierarchy = hierarchyOf([c, b, a]);
  expect(ancestorsOf(c, hierarchy)).toEqual([b, a]);
  expect(descendantsOf("a", hierarchy)).toEqual(["b", "c"]);
});

test("types in a circle have no base, and a type below the circle ends there", () => {
  const x = structured("x", { base: "y" });
  const y = structured("y", { base: "x" });
  const below = structured("z", { base: "x" });
  const hierarchy = hierarchyOf([x, y, below]);
  expect(ancestorsOf(x, hierarchy)).toEqual([]);
  expect(descendantsOf("x", hierarchy)).toEqual(["z"]);
});
