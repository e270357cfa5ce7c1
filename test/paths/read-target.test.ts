import { expect, test } from "vitest";
import { readTarget, type ParsedTarget } from "../../generator/paths/read-target.js";
import type { PathSegment } from "../../generator/model/operation.js";
import { versions } from "../support/versions.js";

const literal = (text: string): PathSegment => ({ kind: "literal", text });
const parameter = (name: string): PathSegment => ({ kind: "parameter", name });
const colon = (name: string): PathSegment => ({ kind: "colon", name });

const segments = (target: string): ParsedTarget["segments"] => readTarget(target, versions).segments;

test.each([
  ["a path alone", "/lamps", undefined, undefined],
  ["no slash in front", "lamps", undefined, undefined],
  ["a version", "/v1.0/lamps", undefined, "v1.0"],
  ["a version without slash", "beta/lamps", undefined, "beta"],
  ["a tilde for the server", "~/lamps", undefined, undefined],
  ["server and version", "https://lamps.example/v1.0/lamps", "https://lamps.example", "v1.0"],
  ["a server alone", "https://lamps.example/lamps", "https://lamps.example", undefined],
  ["a slash behind", "/lamps/", undefined, undefined],
  ["the protocol behind", "/lamps HTTP/1.1", undefined, undefined],
  ["a fragment", "/lamps#top", undefined, undefined],
])("%s", (_, target, server, version) => {
  expect(readTarget(target, versions)).toEqual({ server, version, segments: [literal("lamps")], query: [] });
});

test.each([
  [String.raw`https://lamps.example/docs\api/lamps`, String.raw`docs\api`],
  [String.raw`https://lamps.example/v1.0\lamps`, String.raw`v1.0\lamps`],
  ["/v1.0//lamps", "//"],
])("%s has a part that no URL has", (target, fault) => {
  expect(readTarget(target, versions)).toMatchObject({ fault, segments: [literal("lamps")] });
});

test.each([
  ["{id}", "id"],
  ["{id | name}", "id | name"],
  ["{id|name}", "id|name"],
  ["{lamp-id}", "lamp-id"],
  ["{lamp_id}", "lamp_id"],
  ["<address>", "address"],
  ["(lamp-id)", "lamp-id"],
  ["{id} | name", "id"],
  ["{path and name}", "path and name"],
])("the placeholder %s", (written, name) => {
  expect(segments(`/lamps/${written}/shade`)).toEqual([literal("lamps"), parameter(name), literal("shade")]);
});

test("an alternate key as a segment of its own keeps what stands before its placeholder", () => {
  expect(segments("/lamps/serial={serial}")).toEqual([
    literal("lamps"),
    { kind: "parameter", name: "serial", prefix: "serial=" },
  ]);
});

test.each([
  ["7"],
  ["3f2504e0-4f89-11d3-9a0c-0305e82c3301"],
  ["lamps.example,3f2504e0-4f89-11d3-9a0c-0305e82c3301"],
  ["ada@lamps.example"],
  ["gDbc8U7HGwADDZocJgAAAA=="],
])("the sample %s is a parameter", (sample) => {
  expect(segments(`/lamps/${sample}`)).toEqual([literal("lamps"), parameter("id")]);
});

test.each([["$ref"], ["$value"], ["$count"], ["example.lamp"], ["..."], ["getOffice365ActivationCounts"]])(
  "%s is a literal",
  (text) => {
    expect(segments(`/lamps/${text}`)).toEqual([literal("lamps"), literal(text)]);
  },
);

test("spaces outside of placeholders are dropped", () => {
  expect(segments("/lamps/ get Shade ")).toEqual([literal("lamps"), literal("getShade")]);
});

test.each([
  ["f()", []],
  ["f(period='D7')", [{ name: "period", parameter: "period", quoted: true }]],
  ["f(period='{value}')", [{ name: "period", parameter: "period", quoted: true }]],
  ["f(period={value})", [{ name: "period", parameter: "period", quoted: false }]],
  ["f(count=n)", [{ name: "count", parameter: "count", quoted: false }]],
  ["f(at=at-value)", [{ name: "at", parameter: "at", quoted: false }]],
  ["f(kind=example.kind'{value}')", [{ name: "kind", parameter: "kind", quoted: false }]],
  ["f(<address>)", [{ name: "", parameter: "address", quoted: false }]],
  ["f('A1')", [{ name: "", parameter: "value", quoted: true }]],
  ["f(q='a,(b')", [{ name: "q", parameter: "q", quoted: true }]],
  ["f(address='<address>'", [{ name: "address", parameter: "address", quoted: true }]],
  [
    "f(row={row}, column={column})",
    [
      { name: "row", parameter: "row", quoted: false },
      { name: "column", parameter: "column", quoted: false },
    ],
  ],
])("the call %s", (written, args) => {
  const call = { kind: "call", text: "f", isKey: false, arguments: args };
  expect(segments(`/lamps/${written}/shade`)).toEqual([literal("lamps"), call, literal("shade")]);
});

test("a key in parentheses as a segment of its own belongs to the segment before it", () => {
  const key = { name: "mail", parameter: "mail", quoted: true };
  expect(segments("/users/(mail='{mail}')")).toEqual([{ kind: "call", text: "users", isKey: false, arguments: [key] }]);
});

test.each([
  ["/root:/{item-path}", [literal("root"), colon("item-path")]],
  ["/root:/{item-path}:/children", [literal("root"), colon("item-path"), literal("children")]],
  ["/items/{id}:/{name}:/content", [literal("items"), parameter("id"), colon("name"), literal("content")]],
  ["/sites/{host}:/{path}", [literal("sites"), parameter("host"), colon("path")]],
  ["/root:/FolderA/FileB.txt:/content", [literal("root"), colon("path"), literal("content")]],
])("the path behind a colon: %s", (target, want) => {
  expect(segments(target)).toEqual(want);
});
