import type { ApiModel } from "../../../generator/model/api.js";
import type { Operation } from "../../../generator/model/operation.js";
import type { TypeDefinition } from "../../../generator/model/type.js";
import {
  at,
  collection,
  edm,
  enumeration,
  example,
  json,
  model,
  named,
  operation,
  parameter,
  property,
  requestBody,
  response,
  shownAnswer,
  shownRequest,
  structured,
} from "./makers.js";

const types: readonly TypeDefinition[] = [
  enumeration("example.color", ["red", "green"], { description: "Colours that lamps have." }),
  structured("example.device", {
    description: "Anything that is plugged in.",
    isAbstract: true,
    key: "id",
    properties: [property("id", { readOnly: true })],
  }),
  structured("example.lamp", {
    base: "example.device",
    description: "A lamp.",
    properties: [
      property("bulbs", { type: collection(named("example.bulb")), isRelationship: true }),
      property("color", { type: named("example.color"), nullable: true, description: "The paint." }),
      property("lastSeen", { type: edm("DateTimeOffset"), deprecated: "Never filled." }),
      property("mode", { type: { kind: "enum", members: ["day", "night"] }, nullable: true }),
      property("name", { required: true }),
    ],
  }),
  structured("example.bulb", { certainty: "named", origins: [] }),
];

const lampId = parameter("lamp-id", { description: "Identifier of the lamp." });

const listLamps: Operation = operation({
  id: "lamps.list",
  summary: "List lamps",
  permissions: [
    {
      kind: "delegatedWork",
      state: "supported",
      scopes: ["Lamp.Read", "Lamp.ReadWrite"],
      origin: at("api/lamp-list.md"),
    },
    { kind: "application", state: "notSupported", scopes: [], origin: at("api/lamp-list.md") },
  ],
  queryOptions: ["select", "top"],
  parameters: [parameter("Prefer", { in: "header" })],
  responses: [response(200, collection(named("example.lamp")))],
  examples: [
    example("list_lamps", {
      heading: "Example 1: all lamps",
      response: shownAnswer(200, { body: json({ value: [{ id: "1", name: "Aurora" }] }) }),
    }),
  ],
});

const createLamp: Operation = operation({
  id: "lamps.create",
  method: "POST",
  requestBody: requestBody(named("example.lamp"), { properties: [property("name", { required: true })] }),
  responses: [response(201, named("example.lamp"))],
  examples: [
    example("create_lamp", {
      request: shownRequest({ method: "POST", body: json({ name: "Aurora" }) }),
      response: shownAnswer(201, {
        body: { kind: "broken", text: '{ "id": ', origin: at("api/lamp-create.md"), reason: "" },
      }),
    }),
  ],
});

const deleteLamp: Operation = operation({
  id: "lamps.delete",
  method: "DELETE",
  path: [
    { kind: "literal", text: "lamps" },
    { kind: "parameter", name: "lamp-id" },
  ],
  template: "/lamps/{lamp-id}",
  parameters: [lampId],
  examples: [
    example("delete_lamp", {
      request: shownRequest({ method: "DELETE", pathValues: { "lamp-id": "l1" } }),
      response: shownAnswer(204),
    }),
  ],
});

const brightness: Operation = operation({
  id: "lamps.brightnessAt",
  path: [
    { kind: "literal", text: "lamps" },
    { kind: "parameter", name: "lamp-id" },
    {
      kind: "call",
      text: "brightnessAt",
      isKey: false,
      arguments: [{ name: "hour", parameter: "hour", quoted: false }],
    },
  ],
  template: "/lamps/{lamp-id}/brightnessAt(hour={hour})",
  parameters: [lampId, parameter("hour", { type: edm("Int32") })],
  responses: [response(200, edm("Int32"))],
});

const darken: Operation = operation({
  id: "lamps.darken",
  method: "POST",
  path: [
    { kind: "literal", text: "lamps" },
    { kind: "literal", text: "darken" },
  ],
  template: "/lamps/darken",
  examples: [example("darken", { request: shownRequest({ method: "POST" }), response: shownAnswer(204) })],
});

/** A small API that has each thing the document speaks of. */
export const lamps: ApiModel = model({
  baseUrl: "https://lamps.example/v1.0",
  types,
  operations: [listLamps, createLamp, darken, deleteLamp, brightness],
  pages: [{ path: "api/lamp-list.md", title: "List lamps" }],
});
