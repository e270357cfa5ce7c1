import { expect, test } from "vitest";
import { operationOf } from "./document-of.js";
import {
  at,
  collection,
  example,
  exampleResponse,
  json,
  named,
  operation,
  primitive,
  response,
  structured,
} from "../../support/makers.js";

const lamp = structured("example.lamp");
const $ref = "#/components/schemas/example.lamp";

test("A collection is answered as a page of it", () => {
  const found = operationOf(operation({ responses: [response(200, collection(named("example.lamp")))] }), [lamp])
    .responses["200"];
  expect(found).toMatchObject({
    content: {
      "application/json": {
        schema: {
          allOf: [
            { $ref: "#/components/schemas/odata.page" },
            { type: "object", properties: { value: { type: "array", items: { $ref } } }, required: ["value"] },
          ],
        },
      },
    },
  });
});

test("A bare value is answered in an object, as OData sends it; as text it is bare", () => {
  const schemaFor = (contentType: string): unknown =>
    operationOf(operation({ responses: [response(200, primitive("Edm.Int32"), { contentType })] })).responses["200"];
  const number = { type: "integer", format: "int32" };
  expect(schemaFor("application/json")).toMatchObject({
    content: { "application/json": { schema: { properties: { value: number } } } },
  });
  expect(schemaFor("text/plain")).toMatchObject({ content: { "text/plain": { schema: number } } });
});

test("An empty answer has no content, and an answer always has a description", () => {
  expect(operationOf(operation({ responses: [response(204)] })).responses["204"]).toEqual({
    description: "The request succeeded.",
    "x-docwright-certainty": "prose",
  });
});

test("Answers of one status are a choice", () => {
  const shade = structured("example.shade");
  const responses = [response(200, named("example.lamp")), response(200, named("example.shade"))];
  expect(operationOf(operation({ responses }), [lamp, shade]).responses["200"]).toMatchObject({
    content: { "application/json": { schema: { anyOf: [{ $ref }, { $ref: "#/components/schemas/example.shade" }] } } },
  });
});

test("Every operation can fail with an error of OData", () => {
  expect(operationOf(operation()).responses["default"]).toEqual({ $ref: "#/components/responses/error" });
});

test("An answer of an example names its place, its request and its faults", () => {
  const origin = at("api/lamp-list.md", "response-1");
  const fault = {
    in: "response",
    part: "body",
    pointer: "/color",
    rule: "enum-value",
    message: "No such color.",
    origin,
  } as const;
  const shown = example({
    name: "list_lamps",
    response: exampleResponse({ origin, body: json({ value: [] }) }),
    faults: [fault],
  });
  const found = operationOf(operation({ responses: [response(200, named("example.lamp"))], examples: [shown] }), [
    lamp,
  ]);
  expect(found.responses["200"]).toMatchObject({
    content: {
      "application/json": {
        examples: {
          list_lamps: {
            value: { value: [] },
            "x-docs": "api/lamp-list.md#response-1",
            "x-request": "GET https://graph.example/v1.0/users",
            "x-docwright-faults": ["No such color."],
          },
        },
      },
    },
  });
});

test("A status that only an example shows is an answer too, known by example", () => {
  const shown = example({ name: "list_lamps", response: exampleResponse({ status: 202, body: json({}) }) });
  const found = operationOf(operation({ examples: [shown] }));
  expect(Object.keys(found.responses)).toEqual(["202", "204", "default"]);
  expect(found.responses["202"]).toMatchObject({ "x-docwright-certainty": "example" });
});

test("An answer without a status line belongs to the first status that the pages declare", () => {
  const shown = example({ name: "list_lamps", response: exampleResponse({ status: 0, body: json({}) }) });
  expect(Object.keys(operationOf(operation({ responses: [response(201)], examples: [shown] })).responses)).toEqual([
    "201",
    "default",
  ]);
});

test("JSON that could not be read is given as its text", () => {
  const body = {
    kind: "broken",
    text: '{ "id": ',
    reason: "It ends too early.",
    origin: at("api/lamp-list.md"),
  } as const;
  const shown = example({ name: "list_lamps", response: exampleResponse({ body }) });
  expect(operationOf(operation({ examples: [shown] })).responses["200"]).toMatchObject({
    content: { "application/json": { examples: { list_lamps: { value: '{ "id": ' } } } },
  });
});
