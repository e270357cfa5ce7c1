import { expect, test } from "vitest";
import { microsoftGraph } from "../../../generator/dialects/microsoft-graph/microsoft-graph.js";
import { basesOf, chainOf } from "../../../generator/link/types/inheritance.js";
import { declaredTypes } from "../../../generator/link/types/declared-types.js";
import { pagesOf } from "../../support/page.js";

/** Direct bases of types that say nothing but what they inherit from, each in a page of its own. */
const bases = (types: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, string>> => {
  const texts = Object.entries(types).map(([name, above]): readonly [string, string] => [
    `resources/${name}.md`,
    `# ${name} resource type\n\nNamespace: home\n\n## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n|${name}|String|Own.|\n${above
      .map((base) => `|of-${base}|String|Inherited from [${base}](${base}.md)|\n`)
      .join("")}`,
  ]);
  const pages = pagesOf(Object.fromEntries(texts));
  return Object.fromEntries(basesOf(declaredTypes(pages, microsoftGraph)));
};

test("of several ancestors the direct base is the one that has the others above it", () => {
  expect(bases({ thing: [], lamp: ["thing"], nightLamp: ["thing", "lamp"] })).toEqual({
    "home.lamp": "home.thing",
    "home.nightLamp": "home.lamp",
  });
});

test("the order of the rows does not count", () => {
  expect(bases({ nightLamp: ["lamp", "thing"], lamp: ["thing"], thing: [] })).toEqual({
    "home.lamp": "home.thing",
    "home.nightLamp": "home.lamp",
  });
});

test("of ancestors that are not related the first by its text is the base", () => {
  expect(bases({ a: [], b: [], c: ["b", "a"] })).toEqual({ "home.c": "home.a" });
});

test("no type gets a base that leads back to it", () => {
  expect(bases({ a: ["b"], b: ["a"], c: ["a"] })).toEqual({ "home.c": "home.a" });
});

test("a type is not its own base", () => {
  expect(bases({ a: ["a"] })).toEqual({});
});

test("a chain ends where it would repeat itself", () => {
  const circle = new Map([
    ["a", "b"],
    ["b", "c"],
    ["c", "b"],
  ]);
  expect(chainOf("a", circle)).toEqual(["b", "c"]);
});
