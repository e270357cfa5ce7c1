import { expect, test } from "vitest";
import { checkAnswer, type JsonValue } from "../../../../templates/contract/harness/schema/schema.js";
import { demandOf, lackingMembers, selectedDemand } from "../../../../templates/contract/harness/faults/demand.js";
import { collection, named, schema } from "../schema/lamp-schema.js";

const lamp = named("x.lamp");

/** What `came` lacks of what an example shows. */
const lacking = (shown: JsonValue, came: JsonValue, select?: string): readonly string[] => {
  const type = Array.isArray(Object(shown)["value"]) ? collection(lamp) : lamp;
  const demand = demandOf(shown, { check: checkAnswer(shown, type, { schema }), optionalProperties: ["place"] });
  return lackingMembers(came, selectedDemand(demand, select));
};

test.each<readonly [string, JsonValue, JsonValue, readonly string[]]>([
  ["another value", { id: "1", watts: 5 }, { id: "2", watts: 7 }, []],
  ["a property more", { id: "1" }, { id: "2", watts: 7 }, []],
  ["a property less", { id: "1", watts: 5 }, { id: "2" }, ["/watts"]],
  ["null for a value", { id: "1", watts: 5 }, { id: "2", watts: null }, []],
  ["what is shown as null", { id: "1", watts: null }, { id: "2" }, []],
  ["what the annotation calls optional", { id: "1", place: "x" }, { id: "2" }, []],
  ["what no page documents", { id: "1", shade: "x" }, { id: "2" }, []],
  ["annotations", { id: "1", "@odata.etag": "x" }, { id: "2" }, []],
  ["what is within", { id: "1", room: { id: "3" } }, { id: "2", room: {} }, ["/room/id"]],
  ["what is faulty", { id: "1", room: { "@odata.type": "#x.sofa", id: "3" } }, { id: "2", room: {} }, []],
  ["elements", { value: [{ id: "1" }] }, { value: [{ id: "2" }, {}] }, ["/value/1/id"]],
  ["what only some elements have", { value: [{ id: "1" }, { id: "2", watts: 5 }] }, { value: [{ id: "3" }] }, []],
  ["no elements", { value: [{ id: "1" }] }, { value: [] }, []],
])("%s", (_, shown, came, want) => {
  expect(lacking(shown, came)).toEqual(want);
});

test("of a selection only what is selected is demanded, and as far as it is shown", () => {
  expect(lacking({ id: "1", watts: 5 }, {}, "watts, color")).toEqual(["/watts"]);
  expect(lacking({ value: [{ id: "1", watts: 5 }] }, { value: [{}] }, "watts")).toEqual(["/value/0/watts"]);
});

test("what a service says inside of its errors is its own affair", () => {
  const shown = { error: { code: "a", innerError: { date: "x" } } };
  const { faults } = checkAnswer({ id: "1" }, lamp, { schema });
  const check = { ...checkAnswer({ id: "1" }, lamp, { schema }), faults };
  expect(lackingMembers({ error: {} }, demandOf(shown, { check }))).toEqual(["/error/code"]);
});
