import { expect, test } from "vitest";
import { ContractError } from "../../../../templates/contract/harness/report/contract-error.js";
import { differingMessages } from "../../../../templates/contract/harness/report/differing-messages.js";
import { failureText } from "../../../../templates/contract/harness/report/failure-text.js";
import { type FaultPlace, faultAt } from "../../../../templates/contract/harness/faults/fault.js";

const place = (of: FaultPlace["in"], part: string, pointer = ""): FaultPlace => ({ in: of, part, pointer, rule: "x" });

const example = { page: "docs/api/a.md", name: "get_a", lines: [10, 20] } as const;

test("a failure tells, for each fault, page and line, its name, and what the docs say and what came", () => {
  const unexpected = [
    faultAt(place("response", "body", "/id"), "Documented as Edm.String, shown as 1."),
    faultAt(place("request", "url"), "Documented /a, sent /b."),
    faultAt(place("response", "status"), "Documented 200, came 500."),
  ];
  expect(failureText({ unexpected, mended: [] }, example)).toBe(
    [
      "3 faults in the example get_a.",
      "",
      "docs/api/a.md:20",
      "  response body /id: x",
      "    Documented as Edm.String, shown as 1.",
      "  response status: x",
      "    Documented 200, came 500.",
      "",
      "docs/api/a.md:10",
      "  request url: x",
      "    Documented /a, sent /b.",
    ].join("\n"),
  );
});

test("an expected fault that is gone asks to generate again", () => {
  const text = failureText({ unexpected: [], mended: ["request url: x"] }, { ...example, lines: undefined });
  expect(text).toMatch(/^1 fault in the example get_a\.\n\ndocs\/api\/a\.md\n {2}request url: x\n {4}This failure was/);
  expect(text).toMatch(/Generate again, and the test no longer expects it\.$/);
});

const came = {
  request: { method: "GET", query: { $top: "3" }, headers: { prefer: "b" } },
  response: { status: 200, body: { id: 1, "a/b": [{ c: 1 }, { c: 2 }], extra: true } },
};

test("the diff has the messages that differ, and the words of the docs in place of what contradicts them", () => {
  const faults = [
    faultAt(place("response", "body", "/id"), "", { value: "(Edm.String)" }),
    faultAt(place("response", "body", "/a~1b/1/c"), "", { value: 5 }),
    faultAt(place("response", "body", "/mail"), "", { value: "(required)" }),
    faultAt(place("response", "body", "/extra"), "", {}),
  ];
  expect(differingMessages(faults, came)).toEqual({
    came: { response: came.response },
    documented: {
      response: {
        status: 200,
        body: { id: "(Edm.String)", "a/b": [{ c: 1 }, { c: 5 }], mail: "(required)" },
      },
    },
  });
});

test("query, headers, method and status differ in their places", () => {
  const faults = [
    faultAt(place("request", "query", "$top"), "", {}),
    faultAt(place("request", "header", "Prefer"), "", { value: "a" }),
    faultAt(place("request", "method"), "", { value: "POST" }),
    faultAt(place("response", "status"), "", { value: 201 }),
  ];
  expect(differingMessages(faults, came)?.documented).toEqual({
    request: { method: "POST", query: {}, headers: { prefer: "a" } },
    response: { ...came.response, status: 201 },
  });
});

test("where nothing can be compared there is no diff", () => {
  expect(differingMessages([faultAt(place("request", "url"), "No request was sent.")], came)).toBeUndefined();
});

test("the error points to the test file, and has both states for a runner's diff", () => {
  const error = new ContractError("1 fault", "    at a.test.ts:5:3", { documented: { a: 1 }, came: { a: 2 } });
  expect(error.stack).toBe("ContractError: 1 fault\n    at a.test.ts:5:3");
  expect([error.expected, error.actual]).toEqual([{ a: 1 }, { a: 2 }]);
});
