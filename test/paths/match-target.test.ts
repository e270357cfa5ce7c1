import { expect, test } from "vitest";
import { matchTarget, type PathValues } from "../../generator/paths/match-target.js";
import { readTarget } from "../../generator/paths/read-target.js";

const match = (url: string, path: string): PathValues | undefined => matchTarget(url, readTarget(path).segments);

test.each([
  ["a literal", "/lamps", "/lamps", {}],
  ["another letter case", "/LAMPS/$Count", "/lamps/$count", {}],
  ["server, version and query", "https://lamps.example/beta/lamps/7?$top=1", "/lamps/{id}", { id: "7" }],
  ["a value that looks like no value", "/lamps/first", "/lamps/{id}", { id: "first" }],
  ["a placeholder left in the URL", "/lamps/{id}", "/lamps/{id}", { id: "{id}" }],
  ["a value with spaces", "/lamps/{lamp id | name}", "/lamps/{id}", { id: "{lamp id | name}" }],
  ["an encoded value", "/lamps/a%20b%2Fc", "/lamps/{id}", { id: "a b/c" }],
  ["a key as a segment", "/lamps/Serial=A%207", "/lamps/serial={serial}", { serial: "A 7" }],
  ["a path behind a colon", "/root:/Docs/a%20b.xlsx:/content", "/root:/{path}:/content", { path: "Docs/a b.xlsx" }],
  ["a path behind a colon at the end", "/root:/Docs/a.xlsx", "/root:/{path}", { path: "Docs/a.xlsx" }],
  ["an argument in quotes", "/f(period='D7')", "/f(period='{period}')", { period: "D7" }],
  ["a quote inside quotes", "/f(q='it''s')", "/f(q='{q}')", { q: "it's" }],
  ["encoded quotes", "/f(q=%27x%27)", "/f(q='{q}')", { q: "x" }],
  ["quotes that the path has not", "/f(q='x')", "/f(q={q})", { q: "'x'" }],
  ["arguments in another order", "/f(b=2,a=1)", "/f(a={a},b={b})", { a: "1", b: "2" }],
  ["a positional argument", "/range('A1:B2')", "/range('{address}')", { address: "A1:B2" }],
  ["a function without its parentheses", "/lamps/reset", "/lamps/reset()", {}],
])("%s", (_, url, path, values) => {
  expect(match(url, path)).toEqual(values);
});

test.each([
  ["another literal", "/lights", "/lamps"],
  ["a part more", "/lamps/7/shade", "/lamps/{id}"],
  ["a part less", "/lamps", "/lamps/{id}"],
  ["another function", "/g(a=1)", "/f(a={a})"],
  ["another argument", "/f(b=1)", "/f(a={a})"],
  ["an argument more", "/f(a=1,b=2)", "/f(a={a})"],
  ["a key without its name", "/lamps/7", "/lamps/serial={serial}"],
  ["a colon where none belongs", "/root:/a", "/root/{id}"],
])("%s does not fit", (_, url, path) => {
  expect(match(url, path)).toBeUndefined();
});
