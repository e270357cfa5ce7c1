import { expect, test } from "vitest";
import { type Fault, faultAt } from "../../../../templates/contract/harness/faults/fault.js";
import { verdictOf } from "../../../../templates/contract/harness/report/verdict.js";

const wrongType: Fault = faultAt({ in: "response", part: "body", pointer: "/id", rule: "wrong-type" }, "");
const unknownPath: Fault = faultAt({ in: "request", part: "url", pointer: "", rule: "unknown-path" }, "");
const both = { because: "", faults: [wrongType.name, unknownPath.name] };

test("an example that holds passes, and so does one that fails as expected", () => {
  expect(verdictOf([], undefined)).toBeUndefined();
  expect(verdictOf([wrongType, unknownPath], both)).toBeUndefined();
});

test("a fault beside the expected one is unexpected", () => {
  expect(verdictOf([wrongType, unknownPath], { because: "", faults: [wrongType.name] })).toEqual({
    unexpected: [unknownPath],
    mended: [],
  });
});

test("an expected fault that is gone fails", () => {
  expect(verdictOf([wrongType], both)).toEqual({ unexpected: [], mended: [unknownPath.name] });
});

test("a server may leave out a fault of the answer, not one of the request", () => {
  expect(verdictOf([unknownPath], both, "server")).toBeUndefined();
  expect(verdictOf([wrongType], both, "server")).toEqual({ unexpected: [], mended: [unknownPath.name] });
});
