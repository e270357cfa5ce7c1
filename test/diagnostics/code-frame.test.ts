import { expect, test } from "vitest";
import { codeFrame } from "../../generator/diagnostics/code-frame.js";

const frame = (text: string, line: number, column: number): readonly string[] =>
  codeFrame(text.split("\n"), { line, column }).map(({ number, text: shown }) => `${number ?? "-"} ${shown}`);

test("shows the line with the one before it and a caret", () => {
  expect(frame("one\ntwo\nthree", 2, 3)).toEqual(["1 one", "2 two", "-   ^"]);
});

test("leaves out an empty line before it", () => {
  expect(frame("\ntwo", 2, 1)).toEqual(["2 two", "- ^"]);
});

test("cuts a long line around the place", () => {
  const [line, caret] = frame(`${"a".repeat(300)}X${"b".repeat(300)}`, 1, 301);
  expect(line).toHaveLength(102);
  expect(line?.at(caret?.indexOf("^") ?? 0)).toBe("X");
});

test("lets no control character through, and keeps the caret right behind a tab", () => {
  expect(frame("\t\u001B[31mred", 1, 2)).toEqual(["1   [31mred", "-  ^"]);
});

test("points behind the end of a line at most, and is empty for a line that is not there", () => {
  expect(frame("one", 1, 40)).toEqual(["1 one", "-    ^"]);
  expect(frame("one", 7, 1)).toEqual([]);
});
