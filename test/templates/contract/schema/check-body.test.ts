import { expect, test } from "vitest";
import {
  checkBody,
  type DocumentedBody,
  type JsonValue,
  type Schema,
  type SchemaProperty,
} from "../../../../templates/contract/harness/schema/schema.js";
import { named, primitive, property, schema, text } from "./lamp-schema.js";

const check = (body: JsonValue, documented: Partial<DocumentedBody>) =>
  checkBody(body, { type: named("x.lamp"), properties: [], method: "POST", ...documented }, schema);

const faultsOf = (body: JsonValue, documented: Partial<DocumentedBody>): readonly string[] =>
  check(body, documented).faults.map(({ pointer, rule }) => `${pointer} ${rule}`);

test("without a table the resource says what must be given", () => {
  expect(faultsOf({}, {})).toEqual(["/id missing-property"]);
});

test("with a table, the table says it", () => {
  const properties = [property("watts", primitive("Edm.Int32"), { required: true })];
  expect(faultsOf({}, { properties })).toEqual(["/watts missing-property"]);
  expect(faultsOf({ watts: 5, parts: [{}] }, { properties })).toEqual(["/parts/0/id missing-property"]);
});

test("nothing must be given to a PATCH", () => {
  const properties = [property("watts", primitive("Edm.Int32"), { required: true })];
  expect(faultsOf({}, { method: "PATCH" })).toEqual([]);
  expect(faultsOf({}, { method: "PATCH", properties })).toEqual([]);
  expect(faultsOf({}, { method: "PATCH", type: { kind: "object", properties } })).toEqual([]);
  expect(faultsOf({}, { method: "PATCH", type: { kind: "union", of: [named("x.lamp"), named("x.thing")] } })).toEqual(
    [],
  );
});

test("the table may narrow a type, and both count", () => {
  const properties = [property("place", { kind: "enum", members: ["desk"] }), property("watts", text)];
  expect(faultsOf({ id: "1", place: "roof" }, { properties })).toEqual(["/place enum-value"]);
  expect(faultsOf({ id: "1", watts: true }, { properties })).toEqual(["/watts wrong-type"]);
});

test("the table may have properties that the resource lacks; whatever neither has is undocumented", () => {
  const properties = [property("shade", { kind: "object", properties: [property("a", text)] })];
  const body = { shade: { a: "", b: "" }, size: 1, parts: [{ id: "1", c: 1 }] };
  expect(check(body, { properties })).toMatchObject({ faults: [], undocumented: ["/size", "/parts/0/c", "/shade/b"] });
});

test("the parameters of an action are an object of their own", () => {
  const properties = [property("note", text, { required: true })];
  expect(faultsOf({}, { type: { kind: "object", properties } })).toEqual(["/note missing-property"]);
  expect(faultsOf({}, { type: { kind: "object", properties: [] }, properties })).toEqual(["/note missing-property"]);
});

const thing = (facts: Partial<SchemaProperty>): Schema =>
  new Map([
    [
      "x.thing",
      { kind: "structured", name: "x.thing", isOpen: false, properties: [property("made", text, facts)] } as const,
    ],
  ]);

test("a create gives what the resource requires then, and a change does not", () => {
  const created = { type: named("x.thing"), properties: [] };
  const schemaOfThing = thing({ requiredOnCreate: true });
  const faults = (method: string) => checkBody({}, { ...created, method }, schemaOfThing).faults;
  expect(faults("POST")).toMatchObject([{ pointer: "/made", rule: "missing-property" }]);
  expect(faults("PUT")).toEqual([]);
  expect(faults("PATCH")).toEqual([]);
});

test("a property that is read-only is told of, unless the table has it without saying so", () => {
  const documented = { type: named("x.thing"), method: "PATCH" };
  const readOnlyOf = (...rows: readonly SchemaProperty[]) =>
    checkBody({ made: "x" }, { ...documented, properties: rows }, thing({ readOnly: true })).readOnly;
  expect(readOnlyOf()).toEqual(["/made"]);
  expect(readOnlyOf(property("made", text, { readOnly: true }))).toEqual(["/made"]);
  expect(readOnlyOf(property("made", text))).toEqual([]);
});
