import { expect, test } from "vitest";
import { originAt } from "../../../generator/parse/messages/origin-at.js";

const origin = { page: "api/lamp-get.md", line: 10, column: 3, section: "example" };

test.each([
  ["the first character", 0, 10, 3],
  ["a later character of the first line", 2, 10, 5],
  ["the line break itself", 3, 10, 6],
  ["a later line, which is indented like the first one", 5, 11, 4],
])("%s", (_, offset, line, column) => {
  expect(originAt(origin, "abc\ndef", offset)).toEqual({ ...origin, line, column });
});
