import type { ApiModel } from "../../../generator/model/api.js";
import type { Operation } from "../../../generator/model/operation.js";
import type { TypeDefinition } from "../../../generator/model/type.js";
import {
  at,
  collection,
  enumeration,
  example,
  exampleRequest,
  exampleResponse,
  json,
  model,
  named,
  operation,
  parameter,
  path,
  permission,
  permissionsOf,
  primitive,
  property,
  requestBody,
  response,
  string,
  structured,
} from "../../support/makers.js";

const types: readonly TypeDefinition[] = [
  enumeration("example.color", ["red", "green"], { description: "Colours that lamps have." }),
  structured("example.device", {
    description: "Anything that is plugged in.",
    isAbstract: true,
    key: "id",
    properties: [property("id", string, { readOnly: true })],
  }),
  structured("example.lamp", {
    base: "example.device",
    description: "A lamp.",
    properties: [
      property("bulbs", collection(named("example.bulb")), { isRelationship: true }),
      property("color", named("example.color"), { nullable: true, description: "The paint." }),
      property("lastSeen", primitive("Edm.DateTimeOffset"), { deprecated: "Never filled." }),
      property("mode", { kind: "enum", members: ["day", "night"] }, { nullable: true }),
      property("name", string, { required: true }),
    ],
  }),
  structured("example.bulb", { certainty: "named", origins: [] }),
];

const lampId = parameter("lamp-id", string, { description: "Identifier of the lamp." });

const listLamps: Operation = operation({
  id: "lamps.list",
  path: path("/lamps"),
  summary: "List lamps",
  permissions: permissionsOf([permission("delegatedWork", "Lamp.Read", "Lamp.ReadWrite"), permission("application")]),
  queryOptions: ["select", "top"],
  parameters: [parameter("Prefer", string, { in: "header" })],
  responses: [response(200, collection(named("example.lamp")))],
  examples: [
    example({
      name: "list_lamps",
      heading: "Example 1: all lamps",
      response: exampleResponse({ body: json({ value: [{ id: "1", name: "Aurora" }] }) }),
    }),
  ],
});

const createLamp: Operation = operation({
  id: "lamps.create",
  method: "POST",
  path: path("/lamps"),
  requestBody: requestBody(named("example.lamp"), { properties: [property("name", string, { required: true })] }),
  responses: [response(201, named("example.lamp"))],
  examples: [
    example({
      name: "create_lamp",
      request: exampleRequest({ method: "POST", body: json({ name: "Aurora" }) }),
      response: exampleResponse({
        status: 201,
        body: { kind: "broken", text: '{ "id": ', origin: at("api/lamp-create.md"), reason: "" },
      }),
    }),
  ],
});

const deleteLamp: Operation = operation({
  id: "lamps.delete",
  method: "DELETE",
  path: path("/lamps/{lamp-id}"),
  parameters: [lampId],
  examples: [
    example({
      name: "delete_lamp",
      request: exampleRequest({ method: "DELETE", pathValues: { "lamp-id": "l1" } }),
      response: exampleResponse({ status: 204 }),
    }),
  ],
});

const brightness: Operation = operation({
  id: "lamps.brightnessAt",
  path: path("/lamps/{lamp-id}/brightnessAt(hour={hour})"),
  parameters: [lampId, parameter("hour", primitive("Edm.Int32"))],
  responses: [response(200, primitive("Edm.Int32"))],
});

const darken: Operation = operation({
  id: "lamps.darken",
  method: "POST",
  path: path("/lamps/darken"),
  examples: [
    example({
      name: "darken",
      request: exampleRequest({ method: "POST" }),
      response: exampleResponse({ status: 204 }),
    }),
  ],
});

/** A small API that has each thing the document speaks of. */
export const lamps: ApiModel = model({
  baseUrl: "https://lamps.example/v1.0",
  types,
  operations: [listLamps, createLamp, darken, deleteLamp, brightness],
  pages: [{ path: "api/lamp-list.md", title: "List lamps" }],
});
