import { expect, test } from "vitest";
import type { TypeRef } from "../../../generator/model/type.js";
import { operationOf } from "./document-of.js";
import {
  example,
  exampleRequest,
  exampleResponse,
  json,
  operation,
  parameter,
  primitive,
  string,
} from "../../support/makers.js";

const values: readonly (readonly [string, TypeRef, unknown])[] = [
  ["7", primitive("Edm.Int32"), 7],
  ["seven", primitive("Edm.Int32"), "seven"],
  ["true", primitive("Edm.Boolean"), true],
  ["7", string, "7"],
];

test.each(values)("A parameter shows the value %j of an example as JSON of its type", (text, type, value) => {
  const examples = [example({ name: "get_lamp", request: exampleRequest({ pathValues: { "lamp-id": text } }) })];
  const parameters = [parameter("lamp-id", type)];
  const [shown] = operationOf(operation({ template: "/lamps/{lamp-id}", parameters, examples })).parameters ?? [];
  expect(shown).toMatchObject({ examples: { get_lamp: { "x-docs": "api/a.md#request", value } } });
});

test("Query and header parameters show the values of an example too", () => {
  const request = exampleRequest({
    query: [{ name: "lit", value: "yes" }],
    headers: [{ name: "prefer", value: "wait" }],
  });
  const parameters = [
    parameter("lit", string, { in: "query" }),
    parameter("Prefer", string, { in: "header" }),
    parameter("If-Match", string, { in: "header" }),
  ];
  expect(
    operationOf(operation({ parameters, examples: [example({ name: "get_lamp", request })] })).parameters,
  ).toMatchObject([
    { name: "lit", examples: { get_lamp: { value: "yes" } } },
    { name: "Prefer", examples: { get_lamp: { value: "wait" } } },
    { name: "If-Match" },
  ]);
});

test("An example without a body on either side is kept beside the operation, as OpenAPI has no place for it", () => {
  const request = exampleRequest({ method: "DELETE", pathValues: { "lamp-id": "1" } });
  const examples = [example({ name: "delete_lamp", request, response: exampleResponse({ status: 204 }) })];
  const found = operationOf(
    operation({ template: "/lamps/{lamp-id}", parameters: [parameter("lamp-id", string)], examples }),
  );
  expect(found["x-docwright-bodiless"]).toEqual({
    examples: {
      delete_lamp: {
        "x-docs": "api/a.md#request",
        "x-request": "DELETE https://graph.example/v1.0/users",
      },
    },
  });
});

test("An example that a request body or an answer shows is not kept twice", () => {
  const examples = [
    example({ name: "by_request", request: exampleRequest({ body: json({}) }) }),
    example({ name: "by_answer", response: exampleResponse({ body: json({}) }) }),
  ];
  expect(operationOf(operation({ examples }))["x-docwright-bodiless"]).toBeUndefined();
});
