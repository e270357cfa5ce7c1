import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { documentOf, schemasOf } from "./document-of.js";
import { lamps } from "./lamps.js";
import { at, enumeration, named, property, string, structured } from "../../support/makers.js";

const pointer = (name: string): string => `#/components/schemas/${name}`;

test("A type without a base is an object under its qualified name", () => {
  const shade = structured("example.shade", {
    description: "A shade.",
    properties: [property("cloth", string, { required: true })],
  });
  expect(schemasOf([shade])["example.shade"]).toEqual({
    title: "shade",
    description: "A shade.",
    type: "object",
    properties: { cloth: { type: "string" } },
    required: ["cloth"],
    "x-docs": ["resources/shade.md"],
    "x-docwright-certainty": "table",
  });
});

test("A derived type is all of its base and of its own object", () => {
  const schemas = schemasOf([
    structured("example.device"),
    structured("example.lamp", { base: "example.device", properties: [property("color", string)] }),
  ]);
  expect(schemas["example.lamp"]?.allOf).toEqual([
    { $ref: pointer("example.device") },
    {
      type: "object",
      properties: { color: { type: "string" }, "@odata.type": { type: "string", const: "#example.lamp" } },
    },
  ]);
});

test("A type with derived types tells them apart by @odata.type, itself among them unless it is abstract", () => {
  const lamp = structured("example.lamp", { base: "example.device" });
  const lantern = structured("example.lantern", { base: "example.lamp" });
  const schemas = schemasOf([structured("example.device", { isAbstract: true }), lamp, lantern]);
  expect(schemas["example.device"]?.discriminator).toEqual({
    propertyName: "@odata.type",
    mapping: { "#example.lamp": pointer("example.lamp"), "#example.lantern": pointer("example.lantern") },
  });
  expect(schemas["example.device"]?.properties?.["@odata.type"]).toEqual({ type: "string" });
  expect(schemas["example.lamp"]?.discriminator?.mapping["#example.lamp"]).toBe(pointer("example.lamp"));
  expect(schemas["example.lantern"]?.discriminator).toBeUndefined();
});

test("Types that the pages derive from each other in a circle have no base", () => {
  const schemas = schemasOf([
    structured("example.a", { base: "example.b" }),
    structured("example.b", { base: "example.a" }),
  ]);
  expect([schemas["example.a"]?.allOf, schemas["example.b"]?.allOf]).toEqual([undefined, undefined]);
});

test("An entity requires nothing, as it can be changed and selected in part", () => {
  const device = structured("example.device", { key: "id" });
  const lamp = structured("example.lamp", {
    base: "example.device",
    properties: [property("name", string, { required: true })],
  });
  expect(schemasOf([device, lamp])["example.lamp"]?.allOf?.[1]?.required).toBeUndefined();
});

test("An enumeration lists its members, and takes other strings unless it is closed", () => {
  const color = enumeration("example.color", ["red", "green"]);
  const listed = { type: "string", enum: ["red", "green"] };
  expect(schemasOf([color])["example.color"]).toMatchObject({ anyOf: [listed, { type: "string" }] });
  expect(schemasOf([color], { closedEnums: true })["example.color"]).toMatchObject(listed);
});

test("An enumeration says what its members mean, where the page does", () => {
  const member = { name: "red", description: "As a rose.", origin: at("resources/color.md") };
  const color = enumeration("example.color", [], { members: [member, { ...member, name: "green", description: "" }] });
  expect(schemasOf([color])["example.color"]?.["x-enumDescriptions"]).toEqual({ red: "As a rose." });
});

test("A type that pages only name is an open object that says so", () => {
  expect(schemasOf([structured("example.bulb", { certainty: "named", origins: [] })])["example.bulb"]).toEqual({
    title: "bulb",
    description: "Pages name this type; none defines it.",
    type: "object",
    properties: {},
    additionalProperties: true,
    "x-docs": [],
    "x-docwright-certainty": "named",
  });
});

test("The pages of a type are sorted, each once, and its deprecation has the reason", () => {
  const origins = [at("resources/b.md"), at("resources/a.md"), at("resources/b.md", "properties")];
  expect(
    schemasOf([structured("example.lamp", { origins, deprecated: "Use lantern." })])["example.lamp"],
  ).toMatchObject({
    deprecated: true,
    "x-deprecation": "Use lantern.",
    "x-docs": ["resources/a.md", "resources/b.md"],
  });
});

test("The schemas accept a value as the pages describe it, and reject one of a wrong type", () => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const accepts = ajv.compile({ ...documentOf(lamps), $ref: pointer("example.lamp") });
  const lamp = {
    "@odata.type": "#example.lamp",
    id: "1",
    name: "Aurora",
    color: null,
    mode: "dusk",
    bulbs: [{ watts: 4 }],
  };
  expect([accepts(lamp), accepts({ ...lamp, name: 1 }), accepts({ ...lamp, bulbs: {} })]).toEqual([true, false, false]);
  expect(accepts({ ...lamp, "@odata.type": "#example.bulb" })).toBe(false);
});

test("A reference to a type keeps what its row says beside it", () => {
  const properties = [property("shade", named("example.shade"), { description: "Against glare.", readOnly: true })];
  const schemas = schemasOf([structured("example.lamp", { properties }), structured("example.shade")]);
  expect(schemas["example.lamp"]?.properties?.["shade"]).toEqual({
    $ref: pointer("example.shade"),
    description: "Against glare.",
    readOnly: true,
  });
});

test("Extensions are properties of a pattern", () => {
  const lamp = structured("example.lamp", { extensions: ["ext.*_*"] });
  expect(schemasOf([lamp])["example.lamp"]?.patternProperties).toEqual({ "^ext\\..+_.+$": {} });
});
