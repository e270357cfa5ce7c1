import { expect, test } from "vitest";
import { hierarchyOf } from "../../generator/api/hierarchy.js";
import type { Operation, Parameter, Response } from "../../generator/model/operation.js";
import type { Origin } from "../../generator/model/source.js";
import type { Certainty } from "../../generator/model/type.js";
import { operationCertainty } from "../../generator/api/operation-certainty.js";
import { at, collection, named, operation, parameter, response, string, structured } from "../support/makers.js";

const { types } = hierarchyOf([
  structured("example.lamp", { certainty: "table" }),
  structured("example.bulb", { certainty: "json" }),
  structured("example.fuse", { certainty: "named" }),
]);

const line = at("api/page.md");

const answer = (certainty: Certainty, type?: string): Response =>
  response(200, type === undefined ? undefined : collection(named(type)), { certainty, origin: line });

const parameterAt = (origin: Origin): Parameter => parameter("id", string, { origin });

test.each<readonly [string, Partial<Operation>, Certainty]>([
  ["nothing says what comes back", { responses: [answer("named", "example.lamp")] }, "named"],
  ["only an example shows it", { responses: [answer("example", "example.lamp")] }, "example"],
  ["words name a type that has a table", { responses: [answer("prose", "example.lamp")] }, "table"],
  ["words name a type that has JSON alone", { responses: [answer("prose", "example.bulb")] }, "json"],
  ["words name a type that no page defines", { responses: [answer("prose", "example.fuse")] }, "prose"],
  ["words say that nothing comes back", { responses: [answer("prose")] }, "prose"],
  [
    "a table has a parameter",
    { responses: [answer("prose")], parameters: [parameterAt({ ...line, line: 90 })] },
    "table",
  ],
  [
    "the request line alone has a parameter",
    { responses: [answer("prose")], parameters: [parameterAt(line)] },
    "prose",
  ],
])("%s", (_, given, want) => {
  expect(operationCertainty(operation({ origins: [line], ...given }), types)).toBe(want);
});
