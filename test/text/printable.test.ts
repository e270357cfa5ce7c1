import { expect, test } from "vitest";
import { printable } from "../../generator/text/printable.js";

test("no control character is left, and everything else stays in its column", () => {
  expect(printable("\t\u001B[31mred\r\n\u0007über\u009B")).toBe("  [31mred   über ");
});
