import { expect, test } from "vitest";
import { mostFrequent } from "../../generator/lists/most-frequent.js";

test.each([
  ["nothing of nothing", [], undefined],
  ["the only one", ["a"], "a"],
  ["the one that occurs most", ["b", "a", "b"], "b"],
  ["the first by its text, where two are equal", ["b", "a"], "a"],
])("%s", (_, names, want) => {
  expect(mostFrequent(names)).toBe(want);
});
