import { expect, test } from "vitest";
import type { PathValues } from "../../generator/paths/path-values.js";
import { readTarget } from "../../generator/paths/read-target.js";
import { createUrlMatcher } from "../../generator/paths/url-matcher.js";
import { versions } from "../support/versions.js";

const matchesOf = (url: string, ...paths: readonly string[]): readonly (readonly [string, PathValues])[] =>
  createUrlMatcher(
    paths.map((path) => ({ path: readTarget(path, versions).segments, found: path })),
    versions,
  )(url).matches.map(({ found, pathValues }) => [found, pathValues]);

test.each([
  ["a literal", "/lamps", "/lamps", {}],
  ["another letter case", "/LAMPS/$Count", "/lamps/$count", {}],
  ["an encoded literal", "/lamps/%24count", "/lamps/$count", {}],
  ["server, version and query", "https://lamps.example/beta/lamps/7?$top=1", "/lamps/{id}", { id: "7" }],
  ["a value that looks like no value", "/lamps/first", "/lamps/{id}", { id: "first" }],
  ["a placeholder left in the URL", "/lamps/{id}", "/lamps/{id}", { id: "{id}" }],
  ["a value with spaces", "/lamps/{lamp id | name}", "/lamps/{id}", { id: "{lamp id | name}" }],
  ["an encoded value", "/lamps/a%20b%2Fc", "/lamps/{id}", { id: "a b/c" }],
  ["a value that is encoded wrongly", "/lamps/100%", "/lamps/{id}", { id: "100%" }],
  ["a key as a segment", "/lamps/Serial=A%207", "/lamps/serial={serial}", { serial: "A 7" }],
  ["a path behind a colon", "/root:/Docs/a%20b.xlsx:/content", "/root:/{path}:/content", { path: "Docs/a b.xlsx" }],
  ["a path behind a colon at the end", "/root:/Docs/a.xlsx", "/root:/{path}", { path: "Docs/a.xlsx" }],
  ["a colon at the end, behind no address", "/lamps/7:", "/lamps/{id}", { id: "7" }],
  ["an argument in quotes", "/f(period='D7')", "/f(period='{period}')", { period: "D7" }],
  ["a quote inside quotes", "/f(q='it''s')", "/f(q='{q}')", { q: "it's" }],
  ["encoded quotes", "/f(q=%27x%27)", "/f(q='{q}')", { q: "x" }],
  ["quotes that the path has not", "/f(q='x')", "/f(q={q})", { q: "'x'" }],
  ["arguments in another order", "/f(b=2,a=1)", "/f(a={a},b={b})", { a: "1", b: "2" }],
  ["a list as an argument", "/f(a=[1,2])", "/f(a={a})", { a: "[1,2]" }],
  ["a parenthesis that never closes", "/f(a=1", "/f(a={a})", { a: "1" }],
  ["words behind a call", "/f(a=1) and so on", "/f(a={a})", { a: "1" }],
  ["a positional argument", "/range('A1:B2')", "/range('{address}')", { address: "A1:B2" }],
  ["a function without its parentheses", "/lamps/reset", "/lamps/reset()", {}],
  ["a key in parentheses", "/users('7')/name", "/users/{id}/name", { id: "7" }],
])("%s", (_, url, path, values) => {
  expect(matchesOf(url, path)).toEqual([[path, values]]);
});

test.each([
  ["another literal", "/lights", "/lamps"],
  ["a part more", "/lamps/7/shade", "/lamps/{id}"],
  ["a part less", "/lamps", "/lamps/{id}"],
  ["another function", "/g(a=1)", "/f(a={a})"],
  ["another argument", "/f(b=1)", "/f(a={a})"],
  ["an argument more", "/f(a=1,b=2)", "/f(a={a})"],
  ["parentheses that the path has not", "/lamps()", "/lamps"],
  ["a key without its name", "/lamps/7", "/lamps/serial={serial}"],
  ["a colon where none belongs", "/root:/a", "/root/{id}"],
  ["an encoded slash where a colon belongs", "/root/%2Faddress", "/root:/{path}"],
])("%s does not fit", (_, url, path) => {
  expect(matchesOf(url, path)).toEqual([]);
});

test("a key in parentheses is not what the docs write", () => {
  const match = createUrlMatcher([{ path: readTarget("/users/{id}", versions).segments, found: "user" }], versions);
  expect([match("/users/7").areAsWritten, match("/users('7')").areAsWritten]).toEqual([true, false]);
});

test("a literal is better than a placeholder", () => {
  expect(matchesOf("/folders/inbox/rules", "/folders/{id}/rules", "/folders/inbox/rules")).toEqual([
    ["/folders/inbox/rules", {}],
    ["/folders/{id}/rules", { id: "inbox" }],
  ]);
});

test("an early literal is better than a late one", () => {
  const found = matchesOf("/a/b/c", "/{x}/b/c", "/a/{y}/{z}").map(([path]) => path);
  expect(found).toEqual(["/a/{y}/{z}", "/{x}/b/c"]);
});

test("a literal that leads nowhere does not hide a placeholder", () => {
  expect(matchesOf("/a/b", "/a/c", "/{x}/b")).toEqual([["/{x}/b", { x: "a" }]]);
});

test("a key as a segment is better than a placeholder", () => {
  expect(matchesOf("/lamps/serial=7", "/lamps/{id}", "/lamps/serial={serial}")).toEqual([
    ["/lamps/serial={serial}", { serial: "7" }],
    ["/lamps/{id}", { id: "serial=7" }],
  ]);
});

test.each(["/lamps/$count", "/lamps/%24value", "/lamps/7/$ref"])("%s: a word of the protocol is no value", (url) => {
  expect(matchesOf(url, "/lamps/{id}", "/lamps/{id}/{part}")).toEqual([]);
});
