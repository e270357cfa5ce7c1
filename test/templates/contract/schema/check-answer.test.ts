import { expect, test } from "vitest";
import { checkAnswer, type JsonValue, type SchemaType } from "../../../../templates/contract/harness/schema/schema.js";
import { collection, named, property, schema, text } from "./lamp-schema.js";

const thing = named("x.thing");
const things = collection(thing);

test.each<readonly [string, JsonValue, SchemaType, readonly string[]]>([
  ["a collection", { value: [{ id: "1" }], "@odata.nextLink": "" }, things, []],
  ["a fault in a collection", { value: [{ id: 1 }] }, things, ["/value/0/id wrong-type"]],
  ["a collection without its wrapper", [{ id: "1" }], things, [" not-a-collection"]],
  ["one object for a collection", { id: "1" }, things, [" not-a-collection"]],
  ["a wrapper around one object of a collection", { value: { id: "1" } }, things, ["/value not-a-collection"]],
  ["one object", { id: "1" }, thing, []],
  [
    "a wrapper around one object",
    { "@odata.context": "", value: { id: 1 } },
    thing,
    [" wrapped-entity", "/value/id wrong-type"],
  ],
  [
    "a property called value",
    { value: { a: 1 } },
    { kind: "object", properties: [property("value", text)] },
    ["/value wrong-type"],
  ],
  ["either of two answers", { value: [{ id: "1" }] }, { kind: "union", of: [thing, things] }, []],
])("%s", (_, body, type, want) => {
  const { faults } = checkAnswer(body, type, { schema });
  expect(faults.map(({ pointer, rule }) => `${pointer} ${rule}`)).toEqual(want);
});

test("what stands beside the elements of a collection is undocumented, but for annotations", () => {
  const body = { value: [{ id: "1", size: 1 }], "@odata.count": 1, total: 1 };
  expect(checkAnswer(body, things, { schema }).undocumented).toEqual(["/total", "/value/0/size"]);
});
