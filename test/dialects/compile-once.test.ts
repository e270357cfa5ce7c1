import { expect, test } from "vitest";
import { compileOnce } from "../../generator/dialects/compile-once.js";

test("patterns are made once for each part of a dialect", () => {
  let made = 0;
  const lengthsOf = compileOnce((words: readonly string[]) => {
    made += 1;
    return words.map(({ length }) => length);
  });
  const lamps = ["lamp", "torch"];
  expect([lengthsOf(lamps), lengthsOf(lamps), made]).toEqual([[4, 5], [4, 5], 1]);
  expect([lengthsOf(["room"]), made]).toEqual([[4], 2]);
});

test("what is made of nothing is remembered too", () => {
  let made = 0;
  const nothing = compileOnce((_: readonly string[]) => {
    made += 1;
    return undefined;
  });
  const words: readonly string[] = [];
  expect([nothing(words), nothing(words), made]).toEqual([undefined, undefined, 1]);
});
