import { expect, test } from "vitest";
import type { TypeRef } from "../../../generator/model/type.js";
import type { PrimitiveName } from "../../../generator/model/prose.js";
import { propertySchema, schemaOf } from "../../../generator/emit/openapi/property-schema.js";
import { chosen } from "../../support/target-input.js";
import { collection, named, property, string } from "../../support/makers.js";

const open = chosen();

const primitives: readonly (readonly [PrimitiveName, object])[] = [
  ["Edm.Boolean", { type: "boolean" }],
  ["Edm.Int32", { type: "integer", format: "int32" }],
  ["Edm.Int64", { type: "integer", format: "int64" }],
  ["Edm.Double", { type: "number", format: "double" }],
  ["Edm.Decimal", { type: "number", format: "decimal" }],
  ["Edm.DateTimeOffset", { type: "string", format: "date-time" }],
  ["Edm.Date", { type: "string", format: "date" }],
  ["Edm.TimeOfDay", { type: "string", format: "time" }],
  ["Edm.Duration", { type: "string", format: "duration" }],
  ["Edm.Guid", { type: "string", format: "uuid" }],
  ["Edm.Binary", { type: "string", format: "byte", contentEncoding: "base64url" }],
  ["Json", {}],
];

test.each(primitives)("%s has its JSON type and its format", (name, schema) => {
  expect(schemaOf({ kind: "primitive", name }, open)).toEqual(schema);
});

const pointer = "#/components/schemas/example.shade";
const shade = named("example.shade");

const nullables: readonly (readonly [string, TypeRef, object])[] = [
  ["a string", string, { type: ["string", "null"] }],
  ["a collection", collection(shade), { type: ["array", "null"], items: { $ref: pointer } }],
  ["a reference", shade, { anyOf: [{ $ref: pointer }, { type: "null" }] }],
  [
    "a choice",
    { kind: "union", of: [shade, string] },
    { anyOf: [{ $ref: pointer }, { type: "string" }, { type: "null" }] },
  ],
  ["any value", { kind: "unknown" }, { type: ["array", "boolean", "null", "number", "object", "string"] }],
];

test.each(nullables)("%s that can be null says so", (_, type, schema) => {
  expect(propertySchema(property("x", type, { nullable: true }), open)).toEqual(schema);
});

test("Values without a name are an open choice; closed, null is one more choice", () => {
  const type: TypeRef = { kind: "enum", members: ["day", "night"] };
  const listed = { type: "string", enum: ["day", "night"] };
  expect(schemaOf(type, open)).toEqual({ anyOf: [listed, { type: "string" }] });
  expect(propertySchema(property("x", type, { nullable: true }), chosen({ closedEnums: true }))).toEqual({
    anyOf: [listed, { type: "null" }],
  });
});

test("An object without a name requires what the page requires", () => {
  const type: TypeRef = {
    kind: "object",
    properties: [property("cloth", string, { required: true }), property("lace", string)],
  };
  expect(schemaOf(type, open)).toEqual({
    type: "object",
    properties: { cloth: { type: "string" }, lace: { type: "string" } },
    required: ["cloth"],
  });
});

test("A relationship, a read-only property and a deprecated one are marked", () => {
  const schema = propertySchema(
    property("x", string, { isRelationship: true, readOnly: true, deprecated: "Use y." }),
    open,
  );
  expect(schema).toEqual({
    type: "string",
    readOnly: true,
    "x-ms-navigationProperty": true,
    deprecated: true,
    "x-deprecation": "Use y.",
  });
});
