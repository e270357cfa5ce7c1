import { assert, asyncProperty, constantFrom, integer } from "fast-check";
import { expect, test } from "vitest";
import { type Layout, bracketed, member, plain } from "../../../../generator/emit/typescript/layout/layout.js";
import { stringList } from "../../../../generator/emit/typescript/layout/string-list.js";
import { stringRecord } from "../../../../generator/emit/typescript/layout/string-record.js";
import { asPrettierDoes } from "./as-prettier-does.js";

const values = {
  number: plain("5"),
  string: plain('"x"'),
  "empty list": stringList([]),
  "empty object": stringRecord([]),
  list: stringList(["a", "b"]),
  object: stringRecord([
    ["first", "a"],
    ["second", "b"],
  ]),
  "open object": bracketed("{}", [member("a", plain("1"))], "expanded"),
} satisfies Readonly<Record<string, Layout>>;

/** A key that has to be quoted, of so many letters and two quotes. */
const keyOf = (letters: number): string => `"${"-".repeat(letters)}"`;

test.each(Object.entries(values))("a member stands where prettier puts it, whatever its key: %s", async (_, value) => {
  for (let letters = 95; letters < 125; letters += 1) {
    expect(await asPrettierDoes(bracketed("{}", [member(keyOf(letters), value)], "expanded"))).toContain("---");
  }
});

test("an object of members of any width is laid out as prettier does", async () => {
  const names = constantFrom(...Object.keys(values));
  await assert(
    asyncProperty(integer({ min: 1, max: 125 }), integer({ min: 1, max: 125 }), names, async (first, second, name) => {
      const members = [first, second].map((letters) => member(keyOf(letters), valueOf(name)));
      expect(await asPrettierDoes(bracketed("{}", members, "expanded"))).toContain("-");
    }),
    { numRuns: 100 },
  );
});

const valueOf = (name: string): Layout => new Map<string, Layout>(Object.entries(values)).get(name) ?? plain("0");
