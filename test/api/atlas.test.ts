import { expect, test } from "vitest";
import { atlasOf } from "../../generator/api/atlas.js";
import { api } from "../emit/fixture/api.js";

test("an atlas has its model, and draws each map once", () => {
  const atlas = atlasOf(api);
  expect(atlas.api).toBe(api);
  expect(atlas.hierarchy).toBe(atlas.hierarchy);
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
