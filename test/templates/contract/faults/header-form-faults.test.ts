import { expect, test } from "vitest";
import { headerFormFaults } from "../../../../templates/contract/harness/faults/header-form-faults.js";

const faultsOf = (name: string, values: readonly string[]): readonly string[] =>
  values.filter((value) => headerFormFaults({ [name]: value }).length > 0);

test.each<readonly [string, { readonly fitting: readonly string[]; readonly wrong: readonly string[] }]>([
  ["Content-Type", { fitting: ["application/json", "text/csv; charset=utf-8"], wrong: ["json", ""] }],
  ["Location", { fitting: ["/lamps/1", "https://api.example/lamps('1')"], wrong: ["see the body", ""] }],
  ["Retry-After", { fitting: ["5", "Thu, 01 Jan 2026 10:00:00 GMT"], wrong: ["soon", "5s", "2026-01-01"] }],
  ["Date", { fitting: ["Thu, 01 Jan 2026 10:00:00 GMT"], wrong: ["1 January"] }],
  ["ETag", { fitting: ['"a"', 'W/"a"'], wrong: ["a"] }],
  ["X-Lamp", { fitting: ["anything", ""], wrong: [] }],
])("%s", (name, { fitting, wrong }) => {
  expect(faultsOf(name, [...fitting, ...wrong])).toEqual(wrong);
  expect(faultsOf(name.toUpperCase(), wrong)).toEqual(wrong);
});

test("a fault names the header and what it has to be", () => {
  expect(headerFormFaults({ "Retry-After": "soon" })).toMatchObject([
    {
      name: "response header Retry-After: wrong-format",
      message: 'Retry-After has to be seconds, or a date of HTTP, and is "soon".',
    },
  ]);
});
