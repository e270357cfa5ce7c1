import { expect, test } from "vitest";
import type { Operation } from "../../../../generator/model/operation.js";
import {
  collection,
  named,
  parameter,
  path,
  primitive,
  property,
  response,
  string,
  structured,
} from "../../../support/makers.js";
import { callOf } from "./call-of-example.js";

const number = primitive("Edm.Int32");

const types = [
  structured("test.thing", {
    properties: [
      property("name", string),
      property("place", named("test.place")),
      property("parts", collection(named("test.place")), { isRelationship: true }),
    ],
  }),
  structured("test.lamp", { base: "test.thing", properties: [property("watts", number)] }),
  structured("test.bag", { isOpen: true, properties: [property("name", string)] }),
  structured("test.place", { properties: [property("city", string), property("street", named("test.street"))] }),
  structured("test.street", { properties: [property("name", string), property("town", named("test.place"))] }),
];

const optionsOf = async (name: string, value: string, type = collection(named("test.thing"))): Promise<string> => {
  const facts = { method: "GET", path: path("/things"), responses: [response(200, type)] } as const;
  const call = await callOf(facts, { query: [{ name, value }] }, { types });
  return call.replace("(client) => client.things.get(", "").replace(/\)$/, "");
};

test.each([
  ["properties", "name,place", '{ select: ["name", "place"] }'],
  ["a property of a derived type", "name,watts", '{ select: ["name", "watts"] }'],
  ["a relationship", "parts", '{ query: { $select: "parts" } }'],
  ["an unknown property", "name,shade", '{ query: { $select: "name,shade" } }'],
  ["a path", "place/city", '{ query: { $select: "place/city" } }'],
  ["a space", "name, place", '{ query: { $select: "name, place" } }'],
])("select: %s", async (_, value, options) => {
  expect(await optionsOf("$select", value)).toBe(options);
});

test("an open type has no more names than it declares", async () => {
  expect(await optionsOf("$select", "name", named("test.bag"))).toBe('{ select: ["name"] }');
  expect(await optionsOf("$select", "shade", named("test.bag"))).toBe('{ query: { $select: "shade" } }');
});

test.each([
  ["a property", "name", '{ orderby: "name" }'],
  ["directions", "name desc,watts asc", '{ orderby: ["name desc", "watts asc"] }'],
  ["a path", "place/street/name", '{ orderby: "place/street/name" }'],
  [
    "a path that is deeper than the types look",
    "place/street/town/city",
    '{ query: { $orderby: "place/street/town/city" } }',
  ],
  ["a path through a relationship", "parts/city", '{ query: { $orderby: "parts/city" } }'],
  ["an unknown direction", "name down", '{ query: { $orderby: "name down" } }'],
])("orderby: %s", async (_, value, options) => {
  expect(await optionsOf("$orderby", value)).toBe(options);
});

test.each([
  ["a relationship", "parts", "{ expand: { parts: true } }"],
  ["a relationship with options", "parts($select=city;$top=5)", '{ expand: { parts: { select: ["city"], top: 5 } } }'],
  ["a property", "place", '{ query: { $expand: "place" } }'],
  ["one relationship twice", "parts,parts", '{ query: { $expand: "parts,parts" } }'],
  ["an unknown property inside", "parts($select=shade)", '{ query: { $expand: "parts($select=shade)" } }'],
  ["options without their sign", "parts(select=city)", '{ query: { $expand: "parts(select=city)" } }'],
  ["a part of a relationship", "parts/$ref", '{ query: { $expand: "parts/$ref" } }'],
])("expand: %s", async (_, value, options) => {
  expect(await optionsOf("$expand", value)).toBe(options);
});

test("a name beside those that the docs name is none of theirs, and a system option is", async () => {
  const facts = {
    method: "GET",
    path: path("/things"),
    parameters: [parameter("size", string, { in: "query" })],
  } as const;
  const query = [
    { name: "Size", value: "1" },
    { name: "$x", value: "2" },
  ];
  expect(await callOf(facts, { query })).toContain('query: { ...undocumented({ Size: "1" }), $x: "2" }');
});

const deletion = (...parameters: Operation["parameters"]) =>
  ({ method: "DELETE", path: path("/things"), parameters }) as const;

test("a required header that the example leaves out is missing, and one in another letter case is not", async () => {
  const facts = deletion(parameter("If-Match", string, { in: "header", required: true }));
  expect(await callOf(facts, {})).toBe('(client) => client.things.delete({ headers: { "If-Match": missing() } })');
  expect(await callOf(facts, { headers: [{ name: "if-match", value: "*" }] })).toBe(
    '(client) => client.things.delete({ headers: { "If-Match": "*" } })',
  );
});

test("a query parameter has its own type", async () => {
  const facts = deletion(
    parameter("all", primitive("Edm.Boolean"), { in: "query" }),
    parameter("n", number, { in: "query" }),
    parameter("day", primitive("Edm.Date"), { in: "query" }),
  );
  const query = [
    { name: "all", value: "true" },
    { name: "n", value: "{n}" },
    { name: "day", value: "2020-01-31" },
  ];
  expect(await callOf(facts, { query })).toBe(
    '(client) => client.things.delete({ query: { all: true, n: coerced("{n}"), day: "2020-01-31" } })',
  );
});
