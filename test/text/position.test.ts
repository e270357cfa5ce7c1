import { assert, nat, property, stringMatching } from "fast-check";
import { expect, test } from "vitest";
import { positionAt } from "../../generator/text/position.js";

test.each([
  ["the first character", 0, 1, 1],
  ["a later character of the first line", 2, 1, 3],
  ["a line break, which is of the line that it ends", 3, 1, 4],
  ["the first character of a line", 4, 2, 1],
  ["an empty line", 8, 3, 1],
  ["the end of the text", 9, 4, 1],
])("%s", (_, offset, line, column) => {
  expect(positionAt("abc\ndef\n\n", offset)).toEqual({ line, column });
});

test("a line break at the very beginning ends the first line", () => {
  expect([positionAt("\na", 0), positionAt("\na", 1)]).toEqual([
    { line: 1, column: 1 },
    { line: 2, column: 1 },
  ]);
});

test("the place is what stands before it, cut into lines", () => {
  assert(
    property(stringMatching(/^[a\n]{0,20}$/), nat(20), (text, offset) => {
      const lines = text.padEnd(20).slice(0, offset).split("\n");
      expect(positionAt(text.padEnd(20), offset)).toEqual({
        line: lines.length,
        column: (lines.at(-1) ?? "").length + 1,
      });
    }),
  );
});
