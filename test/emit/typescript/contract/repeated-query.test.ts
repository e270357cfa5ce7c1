import { expect, test } from "vitest";
import { example, exampleRequest, operation, path } from "../../../support/makers.js";
import { contractOf, textOf } from "./contract-of.js";

test("a name that an example repeats in its query is shown with all values, and expected to fail", async () => {
  const query = [
    { name: "a", value: "1" },
    { name: "$top", value: "5" },
    { name: "a", value: "2" },
  ];
  const examples = [example({ request: exampleRequest({ query }) })];
  const users = operation({ method: "GET", path: path("/users"), examples });
  const text = textOf(await contractOf([users]), "contract/api/a.test.ts");
  expect(text).toContain('query: { a: ["1", "2"], $top: "5" }');
  expect(text).toContain('client.users.get({ top: 5, query: { a: "2" } })');
  expect(text).toContain('because: "The query has a more than once."');
  expect(text).toContain('faults: ["request query a: repeated"]');
});
