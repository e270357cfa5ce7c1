import { expect, test } from "vitest";
import { createMatcher, type Match } from "../../generator/paths/matcher.js";
import { readTarget } from "../../generator/paths/read-target.js";
import type { HttpMethod } from "../../generator/model/message.js";

const matchesOf = (method: HttpMethod, url: string, ...paths: readonly string[]): readonly Match[] =>
  createMatcher(paths.map((path) => ({ key: path, method: "GET", segments: readTarget(path).segments })))(method, url);

test("a literal is better than a placeholder", () => {
  expect(matchesOf("GET", "/folders/inbox/rules", "/folders/{id}/rules", "/folders/inbox/rules")).toEqual([
    { key: "/folders/inbox/rules", values: {} },
    { key: "/folders/{id}/rules", values: { id: "inbox" } },
  ]);
});

test("an early literal is better than a late one", () => {
  const keys = matchesOf("GET", "/a/b/c", "/{x}/b/c", "/a/{y}/{z}").map(({ key }) => key);
  expect(keys).toEqual(["/a/{y}/{z}", "/{x}/b/c"]);
});

test("a literal that leads nowhere does not hide a placeholder", () => {
  expect(matchesOf("GET", "/a/b", "/a/c", "/{x}/b")).toEqual([{ key: "/{x}/b", values: { x: "a" } }]);
});

test("a key as a segment is better than a placeholder", () => {
  expect(matchesOf("GET", "/lamps/serial=7", "/lamps/{id}", "/lamps/serial={serial}")).toEqual([
    { key: "/lamps/serial={serial}", values: { serial: "7" } },
    { key: "/lamps/{id}", values: { id: "serial=7" } },
  ]);
});

test("another method is no match", () => {
  expect(matchesOf("POST", "/lamps", "/lamps")).toEqual([]);
});

test.each([
  ["arguments in any order", "/f(b=2,a='1')", "/f(a='{a}',b={b})", { a: "1", b: "2" }],
  ["a path behind a colon", "/root:/a/b.txt:/content", "/root:/{path}:/content", { path: "a/b.txt" }],
  ["a key in parentheses", "/users('7')/name", "/users/{id}/name", { id: "7" }],
  ["an encoded literal", "/lamps/%24count", "/lamps/$count", {}],
])("%s", (_, url, path, values) => {
  expect(matchesOf("GET", url, path)).toEqual([{ key: path, values }]);
});
