import { expect, test } from "vitest";
import { shortName } from "../../../../generator/emit/typescript/names/short-name.js";

const long = (letter: string): string => letter.toUpperCase() + letter.repeat(24);

test.each([
  ["stays", ["Users", "ById", "Messages"], "UsersByIdMessages"],
  ["goes without its values", ["Users", "ById", long("a"), "ById", long("b")], `Users${long("a")}${long("b")}`],
  [
    "goes without what is behind its first word",
    ["Users", long("a"), long("b"), long("c")],
    `Users${long("b")}${long("c")}`,
  ],
  ["keeps a value at its end", ["Users", long("a"), "ById", long("b"), "ById"], `Users${long("a")}${long("b")}ById`],
  ["goes without the beginning of its end", ["Users", `GetOf${"A".repeat(58)}`], `Of${"A".repeat(58)}`],
  ["has its end alone", ["Users".repeat(5), "ById", "A".repeat(40), "ById"], `${"A".repeat(40)}ById`],
])("a name %s", (_, words, name) => {
  expect(shortName(words)).toBe(name);
  expect(name.length).toBeLessThanOrEqual(60);
});

test("as many words as are told stay at the end", () => {
  expect(shortName(["Devices", long("a"), long("b"), "Post", "Body"], 3)).toBe(`Devices${long("b")}PostBody`);
});
