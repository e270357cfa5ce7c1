import { expect, test } from "vitest";
import { operationOf } from "./document-of.js";
import { edm, example, json, named, operation, property, requestBody, shownRequest, structured } from "./makers.js";

const lamp = structured("example.lamp", {
  key: "id",
  properties: [property("name", { required: true }), property("id", { readOnly: true, required: true })],
});
const $ref = "#/components/schemas/example.lamp";

test("A body is a reference to its type", () => {
  const body = operationOf(operation({ method: "PATCH", requestBody: requestBody(named("example.lamp")) }), [
    lamp,
  ]).requestBody;
  expect(body).toEqual({ required: true, content: { "application/json": { schema: { $ref } } } });
});

test("The page's own table adds what it requires, and properties that the type does not have", () => {
  const properties = [property("name", { required: true }), property("socket")];
  const body = operationOf(operation({ requestBody: requestBody(named("example.lamp"), { properties }) }), [
    lamp,
  ]).requestBody;
  expect(body?.content["application/json"]?.schema).toEqual({
    allOf: [{ $ref }, { type: "object", properties: { socket: { type: "string" } }, required: ["name"] }],
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
    operation({ requestBody: requestBody(edm("Stream"), { contentType: "image/jpeg" }) }),
  ).requestBody;
  expect(body?.content).toEqual({ "image/jpeg": {} });
});

test("A body stands as an example under its name, where it comes from, and at the media type that its header tells", () => {
  const shown = shownRequest({
    headers: [{ name: "content-type", value: "Text/HTML; charset=utf-8" }],
    body: { kind: "text", text: "<p>", origin: { page: "", line: 1, column: 1 } },
  });
  const examples = [
    example("as_html", { heading: "As HTML", request: shown }),
    example("as_json", { request: shownRequest({ body: json({ name: "x" }) }) }),
  ];
  const body = operationOf(operation({ requestBody: requestBody(named("example.lamp")), examples }), [
    lamp,
  ]).requestBody;
  expect(body?.content["text/html"]?.examples).toEqual({
    as_html: {
      summary: "As HTML",
      value: "<p>",
      "x-docs": "api/lamp-list.md#request",
      "x-request": "GET https://lamps.example/v1.0/lamps",
    },
  });
  expect(body?.content["application/json"]?.examples?.["as_json"]?.value).toEqual({ name: "x" });
});

test("A body that only an example shows is an example without a schema", () => {
  const examples = [example("reset", { request: shownRequest({ body: json({}) }) })];
  const content = operationOf(operation({ examples })).requestBody?.content;
  expect(Object.keys(content ?? {})).toEqual(["application/json"]);
  expect(content?.["application/json"]?.schema).toBeUndefined();
});
