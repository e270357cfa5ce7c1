import { expect, test } from "vitest";
import type { QueryOptions } from "../../../../templates/runtime/index.js";
import { urlOf } from "../recording-client.js";

const cases: readonly (readonly [string, QueryOptions])[] = [
  ["", {}],
  ["", { select: undefined, query: { a: undefined }, headers: { a: "b" } }],
  ["", { select: [], expand: {}, orderby: [], search: "" }],
  ["?$expand=manager&$top=0", { expand: { manager: { select: [] } }, top: 0 }],
  ["?$select=id,mail", { select: ["id", "mail"] }],
  ["?$select=id,mail", { select: "id,mail" }],
  ["?$expand=manager($select%3Did)", { expand: "manager($select=id)" }],
  ["?$expand=manager,memberOf", { expand: ["manager", "memberOf"] }],
  ["?$expand=a,b", { expand: { a: true, b: {}, c: undefined } }],
  [
    "?$expand=manager($select%3Did,mail;$expand%3Dmanager($levels%3Dmax);$top%3D2;$count%3Dtrue)",
    { expand: { manager: { select: ["id", "mail"], expand: { manager: { levels: "max" } }, top: 2, count: true } } },
  ],
  [
    "?$expand=messages($filter%3Dnot%20(isRead%20eq%20true);$orderby%3Did%20desc)",
    { expand: { messages: { filter: (it) => it.not(it.eq("isRead", true)), orderby: "id desc" } } },
  ],
  ["?$orderby=name%20desc,id", { orderby: ["name desc", "id"] }],
  ["?$filter=startswith(name,'A%26B')%20and%20x%20gt%201%2B1", { filter: "startswith(name,'A&B') and x gt 1+1" }],
  ["?$search=%22a:b/c%22", { search: '"a:b/c"' }],
  ["?$top=5&$skip=0&$count=true", { top: 5, skip: 0, count: true }],
  ["?$format=csv&$skiptoken=x&$deltatoken=y", { format: "csv", skipToken: "x", deltaToken: "y" }],
  [
    "?startDateTime=2020-01-01T00:00:00Z&n=1&b=false",
    { query: { startDateTime: "2020-01-01T00:00:00Z", n: 1, b: false } },
  ],
  ["?at=2020-01-31T00:00:00.000Z", { query: { at: new Date("2020-01-31") } }],
  ["?$top=1&$select=a/b", { top: 1, query: { $select: "a/b" } }],
  ["", { timeout: 1000, retry: false, as: "blob" }],
  ["?$top=1&a%20b=%23", { top: 1, query: { "a b": "#" } }],
];

test.each(cases)("%s", async (query, options) => {
  expect(await urlOf((client) => client.users.get(options))).toBe(`/users${query}`);
});

test("what is sent is read back as it was given", async () => {
  const filter = "a eq 'x/y?z&w=1+2#%20 é''\"'";
  const url = new URL(await urlOf((client) => client.users.get({ filter, query: { "a=b&c": filter } })), "https://a.b");
  expect(url.searchParams.get("$filter")).toBe(filter);
  expect(url.searchParams.get("a=b&c")).toBe(filter);
});

test("a verb with a body takes its options behind it", async () => {
  expect(await urlOf((client) => client.users.post(undefined, { select: ["id"] }))).toBe("/users?$select=id");
});
