import { expect, test } from "vitest";
import { isCallable, needsNoValue } from "../../generator/api/is-callable.js";
import type { Operation } from "../../generator/model/operation.js";
import { operation, parameter, path, string } from "../support/makers.js";

const get = (text: string, facts: Partial<Operation> = {}): Operation =>
  operation({ method: "GET", path: path(text), ...facts });

test.each([
  { text: "/users/{id}", callable: true, without: false },
  { text: "/users", callable: true, without: true },
  { text: "/users/.../photo", callable: false, without: false },
  { text: "/users/delta()", callable: true, without: false },
])("$text can be called: $callable, without a value: $without", ({ text, callable, without }) => {
  expect([isCallable(get(text)), needsNoValue(get(text))]).toEqual([callable, without]);
});

test("a parameter that is required is a value that is needed", () => {
  const sorted = (required: boolean) =>
    get("/users", { parameters: [parameter("sort", string, { in: "query", required })] });
  expect([true, false].map((required) => needsNoValue(sorted(required)))).toEqual([false, true]);
});
