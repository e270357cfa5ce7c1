import { expect, test } from "vitest";
import { marksOf } from "../../../../generator/emit/typescript/contract/marks.js";
import type { SchemaCheck } from "../../../../templates/contract/harness/schema/schema.js";

const check = (facts: Partial<SchemaCheck>): SchemaCheck => ({
  faults: [],
  undocumented: [],
  omitted: [],
  annotations: [],
  coerced: [],
  readOnly: [],
  ...facts,
});

const fault = (pointer: string, rule: "wrong-type" | "missing-property"): SchemaCheck["faults"][number] => ({
  pointer,
  rule,
  message: "",
  documented: "",
  actual: null,
});

test("a fault is a contradiction, unless something is missing", () => {
  const marks = marksOf(
    check({ faults: [fault("/a", "wrong-type"), fault("/b~1c", "missing-property")], omitted: ["/d/e"] }),
  );
  expect([...marks.values]).toEqual([["/a", "contradicts"]]);
  expect([...marks.missing]).toEqual([
    ["", ["b/c"]],
    ["/d", ["e"]],
  ]);
});

test("nothing is said inside of what TypeScript does not look at", () => {
  const marks = marksOf(
    check({
      faults: [fault("/a", "wrong-type"), fault("/a/b", "wrong-type"), fault("/u/c", "missing-property")],
      undocumented: ["/a/x", "/u"],
      coerced: ["/u/n"],
      omitted: ["/a/y/z"],
    }),
  );
  expect([...marks.values]).toEqual([["/a", "contradicts"]]);
  expect([...marks.spreads]).toEqual([["/u", "undocumented"]]);
  expect([...marks.missing]).toEqual([]);
});

test("a contradiction of the whole hides all others", () => {
  const marks = marksOf(
    check({ faults: [fault("", "wrong-type"), fault("/value/a", "wrong-type")], undocumented: ["/b"] }),
  );
  expect([...marks.values]).toEqual([["", "contradicts"]]);
  expect([...marks.spreads]).toEqual([]);
});
