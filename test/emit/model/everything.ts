import type { ApiModel } from "../../../generator/model/api.js";
import type { PathSegment } from "../../../generator/model/operation.js";
import type { TypeRef } from "../../../generator/model/type.js";
import type { MessageBody } from "../../../generator/model/message.js";
import {
  at,
  enumeration,
  example,
  exampleRequest,
  exampleResponse,
  json,
  model,
  named,
  operation,
  parameter,
  permission,
  permissionsOf,
  primitive,
  property,
  requestBody,
  response,
  string,
  structured,
} from "../../support/makers.js";

const origin = at("api/lamp-get.md", "response");

const references: readonly TypeRef[] = [
  string,
  named("example.lamp"),
  { kind: "collection", of: primitive("Edm.Int32") },
  { kind: "enum", members: ["day", "night"] },
  { kind: "union", of: [string, primitive("Edm.Int32")] },
  { kind: "object", properties: [property("cloth", string)] },
  { kind: "unknown" },
];

const path: readonly PathSegment[] = [
  { kind: "literal", text: "lamps" },
  { kind: "parameter", name: "lamp-id" },
  { kind: "call", text: "at", isKey: true, arguments: [{ name: "hour", parameter: "hour", quoted: true }] },
  { kind: "colon", name: "lamp-path" },
];

const bodies: readonly MessageBody[] = [
  { kind: "none" },
  json({ id: null }),
  { kind: "broken", text: "{", origin, reason: "It ends too early." },
  { kind: "text", text: "x", origin },
];

/** A model with every kind of every noun, and with every member that can be left out. */
export const everything: ApiModel = model({
  baseUrl: "https://lamps.example/v1.0",
  types: [
    structured("example.device", { key: "id", isOpen: true, deprecated: "Use lamp." }),
    structured("example.lamp", {
      base: "example.device",
      properties: references.map((type, index) => property(`p${index}`, type, { deprecated: "Use none." })),
    }),
    enumeration("example.color", [], {
      deprecated: "Use none.",
      members: [{ name: "red", value: "1", description: "As a rose.", origin }],
    }),
  ],
  operations: [
    operation({
      path,
      deprecated: "Use none.",
      permissions: permissionsOf([{ ...permission("application", "Lamp.Read"), about: "lamps" }]),
      parameters: [parameter("hour", string, { in: "query" })],
      queryOptions: ["select"],
      requestBody: requestBody(named("example.lamp"), { properties: [property("name", string, { required: true })] }),
      responses: [response(200, named("example.lamp"))],
      examples: bodies.map((body, index) =>
        example({
          name: `e${index}`,
          request: exampleRequest({ body, pathValues: { hour: "1" }, query: [{ name: "a", value: "b" }] }),
          response: exampleResponse({ body, headers: [{ name: "a", value: "b" }] }),
          faults: [
            { in: "response", part: "body", pointer: "/id", rule: "wrong-type", message: "No.", actual: null, origin },
          ],
        }),
      ),
    }),
  ],
  pages: [{ path: "api/lamp-get.md", title: "Get lamp" }],
});
