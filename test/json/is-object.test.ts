import { expect, test } from "vitest";
import { isObject } from "../../generator/json/is-object.js";

test.each([
  [{}, true],
  [{ a: 1 }, true],
  [[], false],
  [null, false],
  [undefined, false],
  ["{}", false],
])("%j is an object: %s", (value, isOne) => {
  expect(isObject(value)).toBe(isOne);
});
