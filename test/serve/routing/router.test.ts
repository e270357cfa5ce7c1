import { expect, test } from "vitest";
import type { Operation, PathSegment } from "../../../generator/model/operation.js";
import { readRequestTarget } from "../../../generator/serve/routing/request-target.js";
import { createRouter } from "../../../generator/serve/routing/router.js";
import { growthOf } from "../../support/growth.js";
import { operation } from "../../support/makers.js";

/** An operation with this path, whose template the docs write so. */
const operationAt = (template: string, path: readonly PathSegment[]): Operation => operation({ template, path });

const literal = (text: string): PathSegment => ({ kind: "literal", text });
const parameter = (name: string): PathSegment => ({ kind: "parameter", name });
const quoted = (name: string) => ({ name, parameter: name, quoted: true });

const route = createRouter([
  operationAt("/users", [literal("users")]),
  operationAt("/users/delta", [literal("users"), literal("delta")]),
  operationAt("/users/{id}", [literal("users"), parameter("id")]),
  operationAt("/users/{id}/$ref", [literal("users"), parameter("id"), literal("$ref")]),
  operationAt("/apps(appId='{appId}')", [{ kind: "call", text: "apps", isKey: true, arguments: [quoted("appId")] }]),
  operationAt("/apps/appId={appId}", [literal("apps"), { kind: "parameter", name: "appId", prefix: "appId=" }]),
  operationAt("/view(start={start},end='{end}')", [
    {
      kind: "call",
      text: "view",
      isKey: false,
      arguments: [{ name: "start", parameter: "start", quoted: false }, quoted("end")],
    },
  ]),
  operationAt("/root:/{path}:/content", [literal("root"), { kind: "colon", name: "path" }, literal("content")]),
  operationAt("/root:/{path}", [literal("root"), { kind: "colon", name: "path" }]),
]);

/** The templates that a path fits, best first, and the values that it gives to the first. */
const routed = (path: string): readonly unknown[] => {
  const routes = route(readRequestTarget(path)?.parts ?? []);
  return [routes.map((one) => one.operation.template), routes[0]?.pathValues];
};

test.each([
  ["a literal, letter case aside", "/USERS", ["/users"], {}],
  ["a value, decoded", "/users/a%2Fb%20c", ["/users/{id}"], { id: "a/b c" }],
  ["literals before values", "/users/delta", ["/users/delta", "/users/{id}"], {}],
  ["a function without arguments, with parentheses", "/users/delta()", ["/users/delta", "/users/{id}"], {}],
  [
    "a list as an argument",
    "/view(start=[1,2],end='b')",
    ["/view(start={start},end='{end}')"],
    { start: "[1,2]", end: "b" },
  ],
  ["what OData adds", "/users/1/$ref", ["/users/{id}/$ref"], { id: "1" }],
  ["a key in parentheses", "/users('1')", ["/users/{id}"], { id: "1" }],
  ["an alternate key", "/apps(appId='x')", ["/apps(appId='{appId}')"], { appId: "x" }],
  ["an alternate key, encoded", "/apps%28appId%3D%27it%27%27s%27%29", ["/apps(appId='{appId}')"], { appId: "it's" }],
  ["an alternate key as a segment", "/apps/appId=x", ["/apps/appId={appId}"], { appId: "x" }],
  ["arguments in any order", "/view(end='b',start=a)", ["/view(start={start},end='{end}')"], { start: "a", end: "b" }],
  ["commas in quotes", "/view(start=1,end='a,b')", ["/view(start={start},end='{end}')"], { start: "1", end: "a,b" }],
  [
    "quotes where the docs have none",
    "/view(start='a',end='b')",
    ["/view(start={start},end='{end}')"],
    { start: "'a'", end: "b" },
  ],
  ["an address with slashes", "/root:/a/b%20c.txt", ["/root:/{path}"], { path: "a/b c.txt" }],
  ["what follows an address", "/root:/a/b:/content", ["/root:/{path}:/content"], { path: "a/b" }],
  ["a value with a colon at its end", "/users/19:/$ref", ["/users/{id}/$ref"], { id: "19:" }],
])("fits %s", (_, path, templates, values) => {
  expect(routed(path)).toEqual([templates, values]);
});

test.each([
  "/",
  "/user",
  "/users/1/2",
  "/users//$ref",
  "/view(start=a)",
  "/view(start=a,end='b',more=c)",
  "/apps/id=x",
  "/apps(appId='x'",
  "/apps(appId='x')('y')",
  "/apps(appId='x')y",
])("%s fits nothing", (path) => {
  expect(routed(path)).toEqual([[], undefined]);
});

test.each(["/users/%", "/users/%zz", "/users?a=%e0%a4", "/users/%ff"])("%s is malformed", (url) => {
  expect(readRequestTarget(url)).toBeUndefined();
});

test.each(["(", "('", "({<'", "a:/", "%28"])("the time for a path of %s grows as its length does", (part) => {
  expect(growthOf((count) => routed(`/view${part.repeat(count)}`), 1_000)).toBeLessThan(200);
});
