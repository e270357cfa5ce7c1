import { expect, test } from "vitest";
import { atlasOf } from "../../generator/api/atlas.js";
import type { Operation } from "../../generator/model/operation.js";
import { api } from "../emit/fixture/api.js";
import { operation, path } from "../support/makers.js";

test("an atlas has its model, and draws each map once", () => {
  const atlas = atlasOf(api);
  expect(atlas.api).toBe(api);
  expect(atlas.hierarchy).toBe(atlas.hierarchy);
  expect(atlas.paths).toBe(atlas.paths);
  expect(atlas.methods).toBe(atlas.methods);
  expect([...atlas.hierarchy.types.keys()]).toEqual(api.types.map(({ name }) => name));
});

test("a map is drawn when it is looked at first", () => {
  let reads = 0;
  const watched = {
    ...api,
    get types() {
      reads++;
      return api.types;
    },
  };
  const atlas = atlasOf(watched);
  expect(reads).toBe(0);
  expect(atlas.hierarchy.types.size).toBe(api.types.length);
  expect(reads).toBe(1);
});

test("the operations of one method are found by the id of each of them", () => {
  const get = (id: string, text: string): Operation => operation({ id, method: "GET", path: path(text) });
  const operations = [get("a", "/users/{id}"), get("b", "/users/{key}"), get("c", "/users")];
  const { methods } = atlasOf({ ...api, operations });
  expect([...methods].map(([id, group]) => `${id}: ${group.map((one) => one.id).join(" ")}`).sort()).toEqual([
    "a: a b",
    "b: a b",
    "c: c",
  ]);
});
