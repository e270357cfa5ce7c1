import { array, assert, constantFrom, property, stringMatching } from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { plainFields } from "../../generator/parse/plain-fields.js";

test("lines with a plain or quoted value are fields", () => {
  const yaml = ['title: "Create: a user"', "author: 'x'", "ms.date: 01/02/2024", "url: https://a.example/b", "empty:"];
  expect(plainFields(yaml.join("\n"))).toEqual({
    title: "Create: a user",
    author: "x",
    "ms.date": "01/02/2024",
    url: "https://a.example/b",
    empty: "",
  });
});

test.each([
  "",
  "title",
  'title:"Create"',
  'title: "a \\"b\\""',
  "title: 'it''s'",
  "title: a # comment",
  "title: a: b",
  "title: [a]",
  "title: |\n  a",
  "title: a\n  b",
  "- title: a",
])("%j is for YAML to say", (yaml) => {
  expect(plainFields(yaml)).toBeUndefined();
});

test("what it reads, YAML reads alike", () => {
  const start = constantFrom("a:", "b: ", "c.d:  ", 'a: "', "b: '", "  ");
  const rest = stringMatching(/^[a1 :"'#\\,[\]{}&*!|>%@`?.\t-]{0,8}["' ]?$/);
  const lines = array(array(start, { minLength: 1, maxLength: 1 }).chain(([text]) => rest.map((more) => text + more)));
  const sameFields = property(lines, (texts) => {
    const yaml = texts.join("\n");
    const fields = plainFields(yaml);
    if (fields === undefined) return;
    const entries = Object.entries(parse(yaml, { schema: "failsafe", uniqueKeys: false }));
    expect(fields).toEqual(Object.fromEntries(entries.map(([name, value]) => [name, value ?? ""])));
  });
  assert(sameFields, { numRuns: 2000 });
});
