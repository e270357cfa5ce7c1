import { expect, test } from "vitest";
import type { ExampleRequest } from "../../../../generator/model/example.js";
import type { Operation } from "../../../../generator/model/operation.js";
import { at, json, parameter, path, primitive, requestBody, string } from "../../../support/makers.js";
import { callOf } from "./call-of-example.js";

test.each<readonly [string, string, Partial<ExampleRequest>, string]>([
  ["a value", "/users/{user-id}", { pathValues: { "user-id": "it's" } }, `client.users.byId("it's").get()`],
  ["a value that is not given", "/users/{user-id}", {}, `client.users.byId("{user-id}").get()`],
  [
    "an address by path",
    "/root:/{path}:/children",
    { pathValues: { path: "a/b.txt" } },
    `client.root.byPath("a/b.txt").children.get()`,
  ],
  ["a quoted argument", "/f(p='{p}')", { pathValues: { p: "5" } }, `client.f({ p: "5" }).get()`],
  ["a positional argument", "/range('{a}')", { pathValues: { a: "A1" } }, `client.range("A1").get()`],
  [
    "positional arguments",
    "/range('{a}','{b}')",
    { pathValues: { a: "A1", b: "C3" } },
    `client.range("A1", "C3").get()`,
  ],
  ["no argument", "/f()", {}, `client.f().get()`],
  [
    "an argument without quotes",
    "/f(p={p})",
    { pathValues: { p: "2020-01-31" } },
    `client.f({ p: literal("2020-01-31") }).get()`,
  ],
  [
    "several choices",
    "/users",
    { query: [{ name: "$expand", value: "a($select=x,y),b" }] },
    `client.users.get({ expand: ["a($select=x,y)", "b"] })`,
  ],
  [
    "one choice",
    "/users",
    { query: [{ name: "$expand", value: "a($select=x,y)" }] },
    `client.users.get({ expand: "a($select=x,y)" })`,
  ],
  [
    "spaces in a list",
    "/users",
    { query: [{ name: "$select", value: "a, b" }] },
    `client.users.get({ select: "a, b" })`,
  ],
  [
    "an order",
    "/users",
    { query: [{ name: "$orderby", value: "a desc,b" }] },
    `client.users.get({ orderby: ["a desc", "b"] })`,
  ],
  ["a count", "/users", { query: [{ name: "$count", value: "true" }] }, `client.users.get({ count: true })`],
  [
    "a placeholder for a number",
    "/users",
    { query: [{ name: "$top", value: "{n}" }] },
    `client.users.get({ query: { $top: "{n}" } })`,
  ],
  [
    "another letter case",
    "/users",
    { query: [{ name: "$skipToken", value: "x" }] },
    `client.users.get({ query: { $skipToken: "x" } })`,
  ],
  ["a token", "/users", { query: [{ name: "$skiptoken", value: "x" }] }, `client.users.get({ skipToken: "x" })`],
  ["a header that HTTP can't carry", "/users", { headers: [{ name: "a b", value: "c" }] }, `client.users.get()`],
])("%s", async (_, template, shown, want) => {
  expect(await callOf({ method: "GET", path: path(template) }, shown)).toBe(`(client) => ${want}`);
});

test("numbers and Booleans stand as such where the docs say that they are", async () => {
  const parameters = [parameter("n", primitive("Edm.Int32")), parameter("b", primitive("Edm.Boolean"))];
  const facts = { method: "GET", path: path("/f(n={n},b={b})"), parameters } as const;
  expect(await callOf(facts, { pathValues: { n: "5", b: "true" } })).toBe(
    "(client) => client.f({ n: 5, b: true }).get()",
  );
  expect(await callOf(facts, { pathValues: { n: "{n}", b: "1" } })).toBe(
    '(client) => client.f({ n: literal("{n}"), b: literal("1") }).get()',
  );
});

const body = requestBody({ kind: "object", properties: [] });

test.each<readonly [string, Operation["requestBody"], Partial<ExampleRequest>, string]>([
  ["JSON", body, { body: json({ a: 1 }) }, "post({a: 1})"],
  ["JSON that is a string", body, { body: json("x") }, `post(text('"x"'))`],
  ["a text", body, { body: { kind: "text", text: "x", origin: at("a") } }, `post(text("x"))`],
  [
    "JSON that can't be read",
    body,
    { body: { kind: "broken", text: "{", reason: "", origin: at("a") } },
    `post(brokenJson("{"))`,
  ],
  ["none, where one is documented", body, {}, "post(missing())"],
  ["none", undefined, {}, "post()"],
  [
    "none, but a header",
    undefined,
    { headers: [{ name: "Prefer", value: "x" }] },
    `post(undefined, { headers: { Prefer: "x" } })`,
  ],
  ["one that nothing documents", undefined, { body: json({ a: 1 }) }, "post(coerced({a: 1}))"],
  ["JSON for bytes", { ...body, type: primitive("Edm.Stream") }, { body: json([1]) }, "post(coerced([1]))"],
  [
    "JSON with the header that the client sends",
    body,
    { body: json([]), headers: [{ name: "content-type", value: "Application/JSON" }] },
    "post(contradicts([]))",
  ],
  [
    "JSON with another header",
    { ...body, type: string },
    { body: json(5), headers: [{ name: "Content-Type", value: "text/x" }] },
    `post(contradicts(5), { headers: { "Content-Type": "text/x" } })`,
  ],
])("a body: %s", async (_, documented, shown, want) => {
  const facts = {
    method: "POST",
    path: path("/users"),
    ...(documented !== undefined && { requestBody: documented }),
  } as const;
  expect(await callOf(facts, shown)).toBe(`(client) => client.users.${want}`);
});

test("an option that a method does not take is an ordinary query parameter", async () => {
  const facts = { method: "DELETE", path: path("/users") } as const;
  expect(await callOf(facts, { query: [{ name: "$select", value: "a" }] })).toBe(
    '(client) => client.users.delete({ query: { $select: "a" } })',
  );
});
