import { expect, test } from "vitest";
import type { TypeRef } from "../../../generator/model/type.js";
import { operationOf } from "./document-of.js";
import { edm, example, json, operation, parameter, shownAnswer, shownRequest } from "./makers.js";

const values: readonly (readonly [string, TypeRef, unknown])[] = [
  ["7", edm("Int32"), 7],
  ["seven", edm("Int32"), "seven"],
  ["true", edm("Boolean"), true],
  ["7", edm("String"), "7"],
];

test.each(values)("A parameter shows the value %j of an example as JSON of its type", (text, type, value) => {
  const examples = [example("get_lamp", { request: shownRequest({ pathValues: { "lamp-id": text } }) })];
  const parameters = [parameter("lamp-id", { type })];
  const [shown] = operationOf(operation({ template: "/lamps/{lamp-id}", parameters, examples })).parameters ?? [];
  expect(shown).toMatchObject({ examples: { get_lamp: { "x-docs": "api/lamp-list.md#request", value } } });
});

test("Query and header parameters show the values of an example too", () => {
  const request = shownRequest({
    query: [{ name: "lit", value: "yes" }],
    headers: [{ name: "prefer", value: "wait" }],
  });
  const parameters = [
    parameter("lit", { in: "query" }),
    parameter("Prefer", { in: "header" }),
    parameter("If-Match", { in: "header" }),
  ];
  expect(operationOf(operation({ parameters, examples: [example("get_lamp", { request })] })).parameters).toMatchObject(
    [
      { name: "lit", examples: { get_lamp: { value: "yes" } } },
      { name: "Prefer", examples: { get_lamp: { value: "wait" } } },
      { name: "If-Match" },
    ],
  );
});

test("An example without a body on either side is kept beside the operation, as OpenAPI has no place for it", () => {
  const request = shownRequest({ method: "DELETE", pathValues: { "lamp-id": "1" } });
  const examples = [example("delete_lamp", { request, response: shownAnswer(204) })];
  const found = operationOf(operation({ template: "/lamps/{lamp-id}", parameters: [parameter("lamp-id")], examples }));
  expect(found["x-docwright-bodiless"]).toEqual({
    examples: {
      delete_lamp: {
        "x-docs": "api/lamp-list.md#request",
        "x-request": "DELETE https://lamps.example/v1.0/lamps",
      },
    },
  });
});

test("An example that a request body or an answer shows is not kept twice", () => {
  const examples = [
    example("by_request", { request: shownRequest({ body: json({}) }) }),
    example("by_answer", { response: shownAnswer(200, { body: json({}) }) }),
  ];
  expect(operationOf(operation({ examples }))["x-docwright-bodiless"]).toBeUndefined();
});
