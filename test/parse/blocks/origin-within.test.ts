import { expect, test } from "vitest";
import { originWithin } from "../../../generator/parse/blocks/origin-within.js";

const origin = { page: "api/lamp-get.md", line: 10, column: 3, section: "example" };

test.each([
  ["the first character", 0, 10, 3],
  ["a later character of the first line", 2, 10, 5],
  ["the line break itself", 3, 10, 6],
  ["a later line, which begins where the lines of the page do", 5, 11, 2],
])("%s", (_, offset, line, column) => {
  expect(originWithin(origin, "abc\ndef", offset)).toEqual({ ...origin, line, column });
});
