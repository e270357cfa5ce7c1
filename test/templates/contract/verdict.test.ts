import { expect, test } from "vitest";
import { failureText, verdictOf } from "../../../templates/contract/verdict.js";

const wrongType = { fault: "response body /id: wrong-type", message: "Documented as Edm.String, shown as 1." };
const unknownPath = { fault: "request url: unknown-path", message: "Documented /a, sent /b." };

test("an example that holds passes, and so does one that fails as expected", () => {
  expect(verdictOf([], undefined)).toBeUndefined();
  expect(verdictOf([wrongType], { because: "", faults: [wrongType.fault] })).toBeUndefined();
});

test("a failure names page, line and field", () => {
  const verdict = verdictOf([wrongType, unknownPath], undefined);
  expect(verdict && failureText(verdict, { page: "api/a.md", name: "get_a", lines: [10, 20] })).toBe(
    [
      "api/a.md:20 (get_a) response body /id: wrong-type",
      "  Documented as Edm.String, shown as 1.",
      "api/a.md:10 (get_a) request url: unknown-path",
      "  Documented /a, sent /b.",
    ].join("\n"),
  );
});

test("an expected fault that is gone fails too, and asks to generate again", () => {
  const verdict = verdictOf([wrongType], { because: "", faults: [wrongType.fault, unknownPath.fault] });
  expect(verdict).toEqual({ unexpected: [], mended: [unknownPath.fault] });
  expect(verdict && failureText(verdict, { page: "api/a.md", name: "get_a", lines: undefined })).toMatch(
    /^api\/a\.md \(get_a\) request url: unknown-path\n {2}The fault is gone: generate again/,
  );
});

test("a fault beside the expected one is unexpected", () => {
  expect(verdictOf([wrongType, unknownPath], { because: "", faults: [wrongType.fault] })).toEqual({
    unexpected: [unknownPath],
    mended: [],
  });
});
