import { expect, test } from "vitest";
import { operationOf } from "./document-of.js";
import {
  example,
  exampleRequest,
  json,
  named,
  operation,
  primitive,
  property,
  requestBody,
  string,
  structured,
} from "../../support/makers.js";

const lamp = structured("example.lamp", {
  key: "id",
  properties: [
    property("name", string, { required: true }),
    property("id", string, { readOnly: true, required: true }),
  ],
});
const $ref = "#/components/schemas/example.lamp";

test("A body is a reference to its type", () => {
  const body = operationOf(operation({ method: "PATCH", requestBody: requestBody(named("example.lamp")) }), [
    lamp,
  ]).requestBody;
  expect(body).toEqual({ required: true, content: { "application/json": { schema: { $ref } } } });
});

test("The page's own table adds what it requires, and properties that the type does not have", () => {
  const properties = [property("name", string, { required: true }), property("socket", string)];
  const body = operationOf(operation({ requestBody: requestBody(named("example.lamp"), { properties }) }), [
    lamp,
  ]).requestBody;
  expect(body?.content["application/json"]?.schema).toEqual({
    allOf: [{ $ref }, { type: "object", properties: { socket: { type: "string" } }, required: ["name"] }],
  });
});

test("What a body may have though its type calls it read-only is said there", () => {
  const properties = [property("id", string)];
  const body = operationOf(operation({ requestBody: requestBody(named("example.lamp"), { properties }) }), [
    lamp,
  ]).requestBody;
  expect(body?.content["application/json"]?.schema).toEqual({
    allOf: [{ $ref }, { type: "object", properties: { id: { type: "string", readOnly: false } } }],
  });
});

test("A new entity must have what its type requires, where the page has no table", () => {
  const body = operationOf(operation({ method: "POST", requestBody: requestBody(named("example.lamp")) }), [
    lamp,
  ]).requestBody;
  expect(body?.content["application/json"]?.schema).toEqual({
    allOf: [{ $ref }, { type: "object", required: ["name"] }],
  });
});

test("Bytes have a media type and no schema", () => {
  const body = operationOf(
    operation({ requestBody: requestBody(primitive("Edm.Stream"), { contentType: "image/jpeg" }) }),
  ).requestBody;
  expect(body?.content).toEqual({ "image/jpeg": {} });
});

test("A body stands as an example under its name, where it comes from, and at the media type that its header tells", () => {
  const shown = exampleRequest({
    headers: [{ name: "content-type", value: "Text/HTML; charset=utf-8" }],
    body: { kind: "text", text: "<p>", origin: { page: "", line: 1, column: 1 } },
  });
  const examples = [
    example({ name: "as_html", heading: "As HTML", request: shown }),
    example({ name: "as_json", request: exampleRequest({ body: json({ name: "x" }) }) }),
  ];
  const body = operationOf(operation({ requestBody: requestBody(named("example.lamp")), examples }), [
    lamp,
  ]).requestBody;
  expect(body?.content["text/html"]?.examples).toEqual({
    as_html: {
      summary: "As HTML",
      value: "<p>",
      "x-docs": "api/a.md#request",
      "x-request": "GET https://graph.example/v1.0/users",
    },
  });
  expect(body?.content["application/json"]?.examples?.["as_json"]?.value).toEqual({ name: "x" });
});

test("A body that only an example shows is an example without a schema", () => {
  const examples = [example({ name: "reset", request: exampleRequest({ body: json({}) }) })];
  const content = operationOf(operation({ examples })).requestBody?.content;
  expect(Object.keys(content ?? {})).toEqual(["application/json"]);
  expect(content?.["application/json"]?.schema).toBeUndefined();
});
